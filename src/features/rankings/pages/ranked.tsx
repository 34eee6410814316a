/** A ranked list: each case with the reason for its place. */
import type { ComponentChildren, VNode } from 'preact'
import { fenOf } from '../../../kit/money.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, List } from '../../../ui/text.tsx'
import type { RankedCase, RankedList } from '../list.ts'
import { sayings, words } from '../words.ts'

const onAPage = 200
const reasons = (voice: Voice, why: RankedCase['why']) =>
  why.length === 0 ? voice.say(words.by_submission) : <List items={why.map(({ rule, answer }) => `${voice.say(rule)}: ${voice.say(answer)}`)} />

type RankedProps = {
  voice: Voice
  city: string
  heading: string
  caption: string
  lead: string
  list: RankedList
  pays: boolean
  opens: boolean
  /** which page of the list, from 1 */
  page: number
  /** the list's address */
  at: string
  children?: ComponentChildren
}

export const RankedPage = ({ voice, city, heading, caption, lead, list, pays, opens, page, at, children }: RankedProps): VNode => (
  <>
    <Heading level={1} size="l" caption={caption}>
      {heading}
    </Heading>
    <Lead>{lead}</Lead>
    {list.cases.length === 0 ? (
      <EmptyState heading={heading} why={voice.say(sayings.none_waiting)} />
    ) : (
      <DataTable
        caption={heading}
        captionHidden
        rows={list.cases.slice((page - 1) * onAPage, page * onAPage)}
        columns={[
          { head: voice.say(words.place), numeric: true, cell: ({ place }) => String(place) },
          {
            head: voice.say(words.case),
            names: true,
            cell: ({ application_id, number }) => (opens ? <Link href={`/${city}/cases/${application_id}`}>{number}</Link> : number),
          },
          // the reasons tell what people answered: they are for whoever may open all these cases
          ...(opens ? [{ head: voice.say(words.why), cell: ({ why }: RankedCase) => reasons(voice, why) }] : []),
          ...(pays
            ? [{ head: voice.say(words.amount), numeric: true, cell: ({ amount_fen }: RankedList['cases'][number]) => voice.money(fenOf(BigInt(amount_fen))) }]
            : []),
          {
            head: voice.say(words.is_within),
            cell: ({ is_within }) => <Tag tone={is_within ? 'good' : 'plain'}>{voice.say(is_within ? words.within : words.outside)}</Tag>,
          },
        ]}
      />
    )}
    <Pagination
      voice={voice}
      previous={page > 1 ? `${at}?page=${page - 1}` : undefined}
      next={page * onAPage < list.cases.length ? `${at}?page=${page + 1}` : undefined}
    />
    {children}
  </>
)
