import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, List } from '../../../ui/text.tsx'
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
  asked?: { form: Form; typed: Typed; faults: Faults } | undefined
}

/** A body's months, what follows by the plan, and what an officer may do about one. */
export const BodyPage = ({ voice, at, name, number, rows, workers, follows, asked }: OneProps): VNode => (
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
    {asked ? <FormPage voice={voice} action={at} form={asked.form} typed={asked.typed} faults={asked.faults} button={voice.say(words.save)} /> : null}
  </>
)
