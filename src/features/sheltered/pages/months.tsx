import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Link } from '../../../ui/text.tsx'
import type { MonthRow } from '../store/months.ts'
import { monthWords as words } from '../words/months.ts'
import { figuresOf } from './figures.ts'

/** The last twelve months that were recorded, each leading to its people. */
export function Months({ voice, at, rows }: { voice: Voice; at: string; rows: readonly MonthRow[] }): VNode | null {
  const months = [...Map.groupBy(rows, ({ month }) => month)]
    .map(([month, of]) => ({ month, ...figuresOf(of) }))
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))
  if (months.length === 0) return null
  return (
    <>
      <Heading level={2}>{voice.say(words.months)}</Heading>
      <DataTable
        caption={voice.say(words.months)}
        captionHidden
        rows={months.slice(0, 12)}
        columns={[
          { head: voice.say(words.month), names: true, cell: ({ month }) => <Link href={`${at}/month?month=${month}`}>{month}</Link> },
          { head: voice.say(words.work_days), numeric: true, cell: ({ work }) => voice.say(words.days, { n: work }) },
          { head: voice.say(words.care_days), numeric: true, cell: ({ care }) => voice.say(words.days, { n: care }) },
          { head: voice.say(words.piece_count), numeric: true, cell: ({ pieces }) => voice.count(pieces) },
          { head: voice.say(words.income), numeric: true, cell: ({ income_fen }) => voice.money(income_fen) },
        ]}
      />
    </>
  )
}
