/** Somebody's stay: from when, and the steps towards open employment. */
import type { VNode } from 'preact'
import { addDays } from '../../../kit/day.ts'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { Inset } from '../../../ui/blocks.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { stepWords } from '../form.ts'
import type { Stay } from '../rules.ts'
import type { StepRow } from '../store/places.ts'
import { words } from '../words/shown.ts'

export type StayProps = { voice: Voice; city: string; workshop: { id: number; trading_name: string }; stay: Stay; steps: readonly StepRow[]; mayWrite: boolean }

export const StayPage = ({ voice, city, workshop, stay, steps, mayWrite }: StayProps): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.workshops)}>
      <PersonName voice={voice} name={stay.name} pinyin={stay.name_latin} />
    </Heading>
    <Lead>
      <Link href={`/${city}/sheltered/${workshop.id}`}>
        <Mixed voice={voice} text={workshop.trading_name} />
      </Link>
    </Lead>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.place), value: stay.place_name },
        { key: voice.say(words.from_on), value: voice.day(stay.from_on) },
        { key: voice.say(words.until_on), value: stay.until_on ? voice.day(addDays(stay.until_on, -1)) : voice.say(words.goes_on) },
      ]}
    />
    <Heading level={2}>{voice.say(words.steps)}</Heading>
    {steps.length === 0 ? <Text quiet>{voice.say(words.no_steps)}</Text> : null}
    {steps.map(({ step, happened_on, note }) => (
      <Inset>
        <strong>{voice.say(stepWords[step as 'trial'])}</strong> · {voice.day(happened_on)}
        <br />
        <Mixed voice={voice} text={note} />
      </Inset>
    ))}
    {mayWrite ? (
      <ButtonRow>
        <ButtonLink href={`/${city}/sheltered/stays/${stay.stay_id}/step`}>{voice.say(words.record_step)}</ButtonLink>
        {stay.until_on === null ? (
          <ButtonLink href={`/${city}/sheltered/stays/${stay.stay_id}/end`} weight="secondary">
            {voice.say(words.record_end)}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    ) : null}
  </>
)
