import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Link, List } from '../../../ui/text.tsx'
import { claimWords } from '../words/claiming.ts'
import { words } from '../words/shown.ts'
import { MonthsTable, type Titled } from './table.tsx'

export type OneProps = {
  voice: Voice
  at: string
  name: string
  number: string | null
  rows: readonly Titled[]
  /** who counted, named to those who may see the roster */
  workers: readonly string[]
  follows: readonly string[]
  /** where money may be taken back, and what was proposed */
  claim?: string | undefined
  claims: readonly { href: string; says: string }[]
  asked?: { form: Form; typed: Typed; faults: Faults } | undefined
}

/** A body's months, what follows by the plan, and what an officer may do about one. */
export const BodyPage = ({ voice, at, name, number, rows, workers, follows, claim, claims, asked }: OneProps): VNode => (
  <>
    <Heading level={1} size="l" caption={number ?? undefined}>
      <Mixed voice={voice} text={name} />
    </Heading>
    {rows.length === 0 ? <EmptyState heading={voice.say(words.obligations)} why={voice.say(words.no_months)} /> : <MonthsTable voice={voice} rows={rows} />}
    {workers.length > 0 ? (
      <List
        items={workers.map((text) => (
          <Mixed voice={voice} text={text} />
        ))}
      />
    ) : null}
    <Heading level={2}>{voice.say(words.follows)}</Heading>
    <List items={follows} />
    {claims.length > 0 ? <Heading level={2}>{voice.say(claimWords.proposals)}</Heading> : null}
    <List
      items={claims.map(({ href, says }) => (
        <Link href={href}>{says}</Link>
      ))}
    />
    {claim ? (
      <ButtonLink href={claim} weight="secondary">
        {voice.say(claimWords.claim)}
      </ButtonLink>
    ) : null}
    {asked ? <FormPage voice={voice} action={at} form={asked.form} typed={asked.typed} faults={asked.faults} button={voice.say(words.save)} /> : null}
  </>
)
