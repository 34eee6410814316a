/** A share's settlement, row by row, and what was paid of it. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, List, Text } from '../../../ui/text.tsx'
import { moneyWords as words } from '../words/money.ts'
import { Against, type Settlement } from './against.tsx'

type Row = { kind: string; piece_count: number; rate_fen: bigint; per_pieces: number; amount_fen: bigint; complaint_id: number | null }
export type MoneyProps = {
  voice: Voice
  settlement: Settlement
  rows: readonly Row[]
  payments: readonly { amount_fen: bigint; paid_on: string }[]
}

/** How a row of a settlement explains itself. */
function why(voice: Voice, { kind, piece_count: n, rate_fen, per_pieces, complaint_id }: Row): string {
  if (kind === 'complaint') return voice.say(words.complaint, { n: complaint_id ?? 0 })
  const money = voice.money(rate_fen)
  const rate = per_pieces === 1 ? money : voice.say(words.rate_per, { per: per_pieces, money })
  return kind === 'spoilt_own' ? voice.say(words.spoilt_own, { n }) : voice.say(words[kind as 'good'], { n, rate })
}

const sum = (rows: readonly { amount_fen: bigint }[]): bigint => rows.reduce((all, { amount_fen }) => all + amount_fen, 0n)

export function Money({ voice, settlement, rows, payments }: MoneyProps): VNode {
  const [due, paid] = [sum(rows), sum(payments)]
  return (
    <>
      <Heading level={2}>{voice.say(words.settlement)}</Heading>
      <DataTable
        caption={voice.say(words.settlement)}
        captionHidden
        rows={rows}
        columns={[
          { head: voice.say(words.why), names: true, cell: (row) => why(voice, row), foot: voice.say(words.total) },
          { head: voice.say(words.amount), numeric: true, cell: ({ amount_fen }) => voice.money(amount_fen), foot: voice.money(due) },
        ]}
      />
      <Against voice={voice} settlement={settlement} />
      {payments.length > 0 ? (
        <>
          <Heading level={3}>{voice.say(words.payments)}</Heading>
          <List items={payments.map(({ paid_on, amount_fen }) => `${voice.day(paid_on)} · ${voice.money(amount_fen)} · ${voice.say(words.proof_kept)}`)} />
        </>
      ) : null}
      <Text>
        {voice.say(words.paid)} {voice.money(paid)} · {voice.say(words.owing)} {voice.money(due - paid)}
      </Text>
    </>
  )
}
