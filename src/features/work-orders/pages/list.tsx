/** The orders a reader sees. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { State } from '../flow.ts'
import type { Order } from '../store/orders.ts'
import { complaintWords } from '../words/complaint.ts'
import { stateWords, words } from '../words/order.ts'
import { roundWords } from '../words/round.ts'

export const tones: Record<State, Tone> = { opened: 'info', at_work: 'waiting', to_settle: 'waiting', settled: 'waiting', paid: 'good', cancelled: 'plain' }
export const isLate = ({ state, due_on }: Pick<Order, 'state' | 'due_on'>, today: string): boolean =>
  due_on < today && (state === 'opened' || state === 'at_work')

export type OrdersProps = { voice: Voice; city: string; today: string; orders: readonly Order[]; mayOpen: boolean; mayRound: boolean; official: boolean }

export const OrdersPage = ({ voice, city, today, orders, mayOpen, mayRound, official }: OrdersProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.orders)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <ButtonRow>
      {mayOpen ? <ButtonLink href={`/${city}/work-orders/new`}>{voice.say(words.open)}</ButtonLink> : null}
      {mayRound ? <Link href={`/${city}/work-orders/rounds`}>{voice.say(roundWords.rounds)}</Link> : null}
      {official ? <Link href={`/${city}/work-orders/complaints`}>{voice.say(complaintWords.complaints)}</Link> : null}
    </ButtonRow>
    {orders.length === 0 ? <EmptyState heading={voice.say(words.orders)} why={voice.say(words.none)} /> : <Orders {...{ voice, city, today, orders }} />}
  </>
)

const Orders = ({ voice, city, today, orders }: Pick<OrdersProps, 'voice' | 'city' | 'today' | 'orders'>): VNode => (
  <DataTable
    caption={voice.say(words.orders)}
    captionHidden
    rows={orders}
    columns={[
      {
        head: voice.say(words.product),
        names: true,
        cell: ({ id, product }) => (
          <Link href={`/${city}/work-orders/${id}`}>
            <Mixed voice={voice} text={product} />
          </Link>
        ),
      },
      {
        head: voice.say(words.run_by),
        cell: ({ trading_name, name_zh, name_en }) => (trading_name ? <Mixed voice={voice} text={trading_name} /> : voice.say({ zh: name_zh, en: name_en })),
      },
      { head: voice.say(words.shared_out), cell: ({ shared_out, piece_count }) => voice.say(words.shared_out_of, { n: shared_out, all: piece_count }) },
      {
        head: voice.say(words.due_on),
        cell: (order) => (
          <>
            {voice.day(order.due_on)} {isLate(order, today) ? <Tag tone="bad">{voice.say(words.late)}</Tag> : null}
          </>
        ),
      },
      { head: voice.say(words.state), cell: ({ state }) => <Tag tone={tones[state as State]}>{voice.say(stateWords[state as State])}</Tag> },
    ]}
  />
)
