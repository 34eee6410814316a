import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { Heading, Lead } from '../../../ui/text.tsx'
import { words } from '../words/shown.ts'
import { MonthsTable, type Titled } from './table.tsx'

/** Months that wait for an officer. */
export const ObligationsPage = ({ voice, at, rows }: { voice: Voice; at: string; rows: readonly Titled[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.obligations)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? <EmptyState heading={voice.say(words.obligations)} why={voice.say(words.none)} /> : <MonthsTable voice={voice} rows={rows} of={at} />}
  </>
)
