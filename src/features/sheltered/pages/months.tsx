/** Months of a workshop as tables: person by person, and month by month. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Heading, Link } from '../../../ui/text.tsx'
import { writeDays, type Stay } from '../rules.ts'
import type { MonthRow } from '../store/months.ts'
import { monthWords as words } from '../words/months.ts'

type Figures = { work: number; care: number; pieces: number; income_fen: bigint }
const figuresOf = (rows: readonly MonthRow[]): Figures => ({
  work: rows.reduce((all, { work_days }) => all + work_days.length, 0),
  care: rows.reduce((all, { care_days }) => all + care_days.length, 0),
  pieces: rows.reduce((all, { piece_count }) => all + piece_count, 0),
  income_fen: rows.reduce((all, { income_fen }) => all + income_fen, 0n),
})

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

/** One month person by person, for readers. */
export function MonthTable({ voice, month, stays, rows }: { voice: Voice; month: string; stays: readonly Stay[]; rows: readonly MonthRow[] }): VNode {
  const told = stays.flatMap((stay) => {
    const row = rows.find(({ stay_id }) => stay_id === stay.stay_id)
    return row ? [{ ...stay, ...row }] : []
  })
  const heading = `${voice.say(words.months)} ${month}`
  const all = figuresOf(told)
  return (
    <>
      <Heading level={1} size="l">
        {heading}
      </Heading>
      {told.length === 0 ? (
        <EmptyState heading={heading} why={voice.say(words.not_recorded)} />
      ) : (
        <DataTable
          caption={heading}
          captionHidden
          rows={told}
          columns={[
            {
              head: voice.say(words.person),
              names: true,
              foot: voice.say(words.total),
              cell: (one) => <PersonName voice={voice} name={one.name} pinyin={one.name_latin} />,
            },
            { head: voice.say(words.work_days), foot: voice.say(words.days, { n: all.work }), cell: ({ work_days }) => writeDays(work_days) || '—' },
            { head: voice.say(words.care_days), foot: voice.say(words.days, { n: all.care }), cell: ({ care_days }) => writeDays(care_days) || '—' },
            { head: voice.say(words.piece_count), numeric: true, foot: voice.count(all.pieces), cell: ({ piece_count }) => voice.count(piece_count) },
            { head: voice.say(words.income), numeric: true, foot: voice.money(all.income_fen), cell: ({ income_fen }) => voice.money(income_fen) },
          ]}
        />
      )}
    </>
  )
}
