/** The workers of an order, each with where the pieces are and what is owed. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Link } from '../../../ui/text.tsx'
import type { Balance } from '../rules/balance.ts'
import { moneyWords } from '../words/money.ts'
import { shareWords as words } from '../words/share.ts'

export type WorkerRow = {
  share_id: number
  name: string
  name_latin: string
  piece_count: number
  balance: Balance
  /** once settled; fen */
  money?: { due_fen: bigint; paid_fen: bigint; below: boolean } | undefined
}

export function Workers({ voice, city, rows }: { voice: Voice; city: string; rows: readonly WorkerRow[] }): VNode {
  const settled = rows.some(({ money }) => money)
  const total = (name: 'due_fen' | 'paid_fen'): string => voice.money(rows.reduce((all, { money }) => all + (money?.[name] ?? 0n), 0n))
  return (
    <DataTable
      caption={voice.say(words.worker)}
      captionHidden
      rows={rows}
      columns={[
        {
          head: voice.say(words.worker),
          names: true,
          cell: ({ share_id, name, name_latin }) => (
            <Link href={`/${city}/work-orders/shares/${share_id}`}>
              <PersonName voice={voice} name={name} pinyin={name_latin} />
            </Link>
          ),
        },
        { head: voice.say(words.share), numeric: true, cell: ({ piece_count }) => voice.count(piece_count) },
        ...(['at_home', 'to_rework', 'unchecked', 'good', 'spoilt'] as const).map((one) => ({
          head: voice.say(words[one]),
          numeric: true,
          cell: ({ balance }: WorkerRow) => voice.count(balance[one]),
        })),
        ...(settled
          ? [
              {
                head: voice.say(moneyWords.total),
                numeric: true,
                foot: total('due_fen'),
                cell: ({ money }: WorkerRow) => (
                  <>
                    {money ? voice.money(money.due_fen) : '—'} {money?.below ? <Tag tone="bad">{voice.say(moneyWords.below_tag)}</Tag> : null}
                  </>
                ),
              },
              {
                head: voice.say(moneyWords.paid),
                numeric: true,
                foot: total('paid_fen'),
                cell: ({ money }: WorkerRow) => (money ? voice.money(money.paid_fen) : '—'),
              },
            ]
          : []),
      ]}
    />
  )
}
