/** One order: how it stands, its workers, what may be done next. */
import type { VNode } from 'preact'
import { dayOf } from '../../../kit/day.ts'
import type { Voice } from '../../../kit/say.ts'
import { Details, EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow, PostButton } from '../../../ui/button.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, List } from '../../../ui/text.tsx'
import { workOrderFlow, type MoveName, type State } from '../flow.ts'
import type { Order } from '../store/orders.ts'
import { moveWords, stateWords, words } from '../words/order.ts'
import { shareWords } from '../words/share.ts'
import { isLate, tones } from './list.tsx'
import { Workers, type WorkerRow } from './workers.tsx'

export type OrderProps = {
  voice: Voice
  city: string
  today: string
  order: Order & { state: State }
  workers: readonly WorkerRow[]
  moves: readonly MoveName[]
  mayAdd: boolean
  happened: readonly { move: string; made_at: Temporal.Instant; made_by_name: string | null }[]
}

export function OrderPage({ voice, city, today, order, workers, moves, mayAdd, happened }: OrderProps): VNode {
  const at = `/${city}/work-orders/${order.id}`
  return (
    <>
      <Heading level={1} size="l" caption={voice.say(words.order)}>
        <Mixed voice={voice} text={order.product} />
      </Heading>
      <Lead>
        <Tag tone={tones[order.state]}>{voice.say(stateWords[order.state])}</Tag> {isLate(order, today) ? <Tag tone="bad">{voice.say(words.late)}</Tag> : null}
      </Lead>
      <SummaryList
        voice={voice}
        rows={[
          { key: voice.say(words.run_by), value: order.trading_name ?? voice.say(words.run_by_district) },
          { key: voice.say(words.shared_out), value: voice.say(words.shared_out_of, { n: order.shared_out, all: order.piece_count }) },
          { key: voice.say(words.due_on), value: voice.day(order.due_on) },
        ]}
      />
      <Heading level={2}>{voice.say(words.workers)}</Heading>
      {workers.length === 0 ? (
        <EmptyState heading={voice.say(words.workers)} why={voice.say(words.no_workers)} level={3} />
      ) : (
        <Workers voice={voice} city={city} rows={workers} />
      )}
      {mayAdd ? (
        <ButtonRow>
          <ButtonLink href={`${at}/workers/new`} weight={moves.includes('begin') && workers.length > 0 ? 'secondary' : 'primary'}>
            {voice.say(shareWords.add)}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      {moves.length > 0 ? <Heading level={2}>{voice.say(words.next)}</Heading> : null}
      <ButtonRow>
        {moves.map((move) => (
          <PostButton action={`${at}/move`} hidden={{ move }} weight={move === 'cancel' || move === 'reopen' ? 'secondary' : 'primary'}>
            {voice.say(workOrderFlow[move].says)}
          </PostButton>
        ))}
      </ButtonRow>
      {happened.length > 0 ? (
        <Details summary={voice.say(words.history)}>
          <List
            items={happened.map(({ move, made_at, made_by_name }) => (
              <Mixed voice={voice} text={`${voice.day(dayOf(made_at))} ${voice.say(moveWords[move as MoveName])} ${made_by_name ?? ''}`} />
            ))}
          />
        </Details>
      ) : null}
    </>
  )
}
