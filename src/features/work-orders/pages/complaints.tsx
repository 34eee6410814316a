/** Complaints at the desk, those that wait for an answer on top. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { Complaint } from '../store/complaints.ts'
import { complaintWords as words } from '../words/complaint.ts'
import { words as orderWords } from '../words/order.ts'

export const ComplaintsPage = ({ voice, city, complaints }: { voice: Voice; city: string; complaints: readonly Complaint[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.complaints)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {complaints.length === 0 ? (
      <EmptyState heading={voice.say(words.complaints)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.complaints)}
        captionHidden
        rows={complaints}
        columns={[
          {
            head: voice.say(orderWords.product),
            names: true,
            cell: ({ id, product }) => (
              <Link href={`/${city}/work-orders/complaints/${id}`}>
                <Mixed voice={voice} text={`${product} · ${id}`} />
              </Link>
            ),
          },
          { head: voice.say(words.told_by), cell: ({ told_by }) => voice.say(words[told_by as 'worker']) },
          { head: voice.say(words.filed_on), cell: ({ filed_at }) => voice.instant(filed_at) },
          {
            head: voice.say(orderWords.state),
            cell: ({ answer }) => <Tag tone={answer === null ? 'waiting' : 'good'}>{voice.say(answer === null ? words.open : words.answered)}</Tag>,
          },
        ]}
      />
    )}
  </>
)
