import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import { grantWords as words } from '../words/grants.ts'

export type GrantRow = { bought: string; purse: Phrase; amount_fen: bigint; bought_on: string }

/** What was bought or adapted, from which purse; nothing when there is none. */
export const Grants = ({ voice, rows }: { voice: Voice; rows: readonly GrantRow[] }): VNode | null =>
  rows.length === 0 ? null : (
    <>
      <Heading level={2}>{voice.say(words.grants)}</Heading>
      <DataTable
        caption={voice.say(words.grants)}
        captionHidden
        rows={rows}
        columns={[
          { head: voice.say(words.bought), names: true, foot: voice.say(words.total), cell: ({ bought }) => <Mixed voice={voice} text={bought} /> },
          { head: voice.say(words.purse), cell: ({ purse }) => voice.say(purse) },
          { head: voice.say(words.bought_on), cell: ({ bought_on }) => voice.day(bought_on) },
          { head: voice.say(words.proof), cell: () => voice.say(words.kept) },
          {
            head: voice.say(words.amount),
            numeric: true,
            cell: ({ amount_fen }) => voice.money(amount_fen),
            foot: voice.money(rows.reduce((all, { amount_fen }) => all + amount_fen, 0n)),
          },
        ]}
      />
    </>
  )
