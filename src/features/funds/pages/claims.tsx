/** Money that is to come back. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { Claim } from '../store/revoking.ts'
import { claimWords as words } from '../words/claims.ts'
import { payingWords } from '../words/paying.ts'

export function ClaimsPage({ voice, city, rows, mayRecord }: { voice: Voice; city: string; rows: readonly Claim[]; mayRecord: boolean }): VNode {
  const columns = [
    { head: voice.say(payingWords.number), names: true, cell: ({ number }: Claim) => <span class="tx-number">{number}</span> },
    { head: voice.say(words.claimed), numeric: true, cell: ({ amount_fen }: Claim) => voice.money(amount_fen) },
    { head: voice.say(words.repaid), numeric: true, cell: ({ repaid_fen }: Claim) => voice.money(repaid_fen) },
    { head: voice.say(words.due_on), cell: ({ due_on }: Claim) => (due_on ? voice.day(due_on) : voice.say(words.no_day)) },
  ]
  const record = ({ id, number }: Claim) => (
    <Link href={`/${city}/funds/claims/${id}`} about={number ?? ''}>
      {voice.say(words.record)}
    </Link>
  )
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.claims)}
      </Heading>
      {rows.length === 0 ? (
        <EmptyState heading={voice.say(words.claims)} why={voice.say(words.none)} />
      ) : (
        <>
          <Lead>{voice.say(words.lead)}</Lead>
          <DataTable
            caption={voice.say(words.claims)}
            captionHidden
            rows={rows}
            columns={mayRecord ? [...columns, { head: voice.say(payingWords.next), cell: record }] : columns}
          />
        </>
      )}
    </>
  )
}
