import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import { writeDays, type Stay } from '../rules.ts'
import type { MonthRow } from '../store/months.ts'
import { monthWords as words } from '../words/months.ts'
import { figuresOf } from './figures.ts'

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
