import type { VNode } from 'preact'
import type { Fen } from '../kit/money.ts'
import type { Voice } from '../kit/say.ts'
import { ClauseCite, type Clause } from './clause.tsx'
import { DataTable } from './data-table.tsx'
import { words } from './words.ts'

export type AmountRowsProps = {
  voice: Voice
  caption: string
  rows: readonly {
    item: string
    /** how it was worked out, as a sentence */
    basis: string
    clause?: Clause | undefined
    amount_fen: Fen
  }[]
}

/** An award as rows that explain themselves; the total is their sum. */
export function AmountRows({ voice, caption, rows }: AmountRowsProps): VNode {
  const total = rows.reduce((sum, row) => sum + row.amount_fen, 0n)
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        { head: voice.say(words.item), names: true, cell: (row) => row.item, foot: voice.say(words.total) },
        {
          head: voice.say(words.basis),
          cell: (row) => (
            <>
              {row.basis}
              {row.clause ? (
                <span class="tx-basis">
                  <ClauseCite voice={voice} clause={row.clause} />
                </span>
              ) : null}
            </>
          ),
        },
        { head: voice.say(words.amount), numeric: true, cell: (row) => voice.money(row.amount_fen), foot: voice.money(total) },
      ]}
    />
  )
}
