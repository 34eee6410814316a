/** Awards that wait for their payment. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Pagination, type PaginationProps } from '../../../ui/pagination.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { Unpaid } from '../store/payments.ts'
import { payingWords as words } from '../words/paying.ts'

type ToPayProps = { voice: Voice; city: string; rows: readonly Unpaid[]; mayRecord: boolean; way: Pick<PaginationProps, 'previous' | 'next'> }
export function ToPayPage({ voice, city, rows, mayRecord, way }: ToPayProps): VNode {
  const toRecord = ({ id, number }: Unpaid) => (
    <Link href={`/${city}/funds/to-pay/${id}`} about={number ?? ''}>
      {voice.say(words.record)}
    </Link>
  )
  const columns = [
    { head: voice.say(words.number), names: true, cell: ({ number }: Unpaid) => <span class="tx-number">{number}</span> },
    { head: voice.say(words.amount), numeric: true, cell: ({ total_fen }: Unpaid) => voice.money(total_fen) },
    { head: voice.say(words.granted_on), cell: ({ granted_on }: Unpaid) => voice.day(granted_on) },
    ...(mayRecord ? [{ head: voice.say(words.next), cell: toRecord }] : []),
  ]
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.to_pay)}
      </Heading>
      {rows.length === 0 ? (
        <EmptyState heading={voice.say(words.to_pay)} why={voice.say(words.none)} />
      ) : (
        <>
          <Lead>{voice.say(words.lead)}</Lead>
          <DataTable caption={voice.say(words.to_pay)} captionHidden rows={rows} columns={columns} />
          <Pagination voice={voice} {...way} />
        </>
      )}
    </>
  )
}
