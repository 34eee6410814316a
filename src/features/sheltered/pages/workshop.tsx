/** One workshop: numbers that open to the people behind them, months, grants. */
import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { groups, type Group } from '../groups.ts'
import { grantWords } from '../words/grants.ts'
import { monthWords } from '../words/months.ts'
import { words } from '../words/shown.ts'

export type WorkshopProps = {
  voice: Voice
  /** the workshop's address */
  at: string
  name: string
  places: { all: number; taken: number }
  counts: Readonly<Record<Group, number>>
  mayWrite: boolean
  mayGrant: boolean
  children?: ComponentChildren
}

export const WorkshopPage = ({ voice, at, name, places, counts, mayWrite, mayGrant, children }: WorkshopProps): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.workshops)}>
      <Mixed voice={voice} text={name} />
    </Heading>
    <Lead>
      {voice.say(words.places)} {voice.count(places.all)} · {voice.say(words.taken)} {voice.count(places.taken)} · {voice.say(words.free)}{' '}
      {voice.count(places.all - places.taken)}
    </Lead>
    <ButtonRow>
      <ButtonLink href={`${at}/month`}>{voice.say(monthWords.months)}</ButtonLink>
      {mayWrite && places.all > 0 ? (
        <ButtonLink href={`${at}/stays/new`} weight="secondary">
          {voice.say(words.take)}
        </ButtonLink>
      ) : null}
      {mayWrite ? (
        <ButtonLink href={`${at}/places/new`} weight="secondary">
          {voice.say(words.open_places)}
        </ButtonLink>
      ) : null}
      {mayGrant ? (
        <ButtonLink href={`${at}/grants/new`} weight="secondary">
          {voice.say(grantWords.add)}
        </ButtonLink>
      ) : null}
    </ButtonRow>
    <Heading level={2}>{voice.say(words.numbers)}</Heading>
    <SummaryList
      voice={voice}
      rows={groups.map((group) => ({
        key: voice.say(words[group]),
        value: <Link href={`${at}/people?of=${group}`}>{voice.say(words.persons, { n: counts[group] })}</Link>,
      }))}
    />
    {children ?? null}
  </>
)
