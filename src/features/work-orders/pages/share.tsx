/** One worker's share of an order: the rate agreed, where the pieces are, money, and what happened. */
import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, Link, List } from '../../../ui/text.tsx'
import { personForm } from '../../persons/form.ts'
import type { At, Step } from '../steps/step.ts'
import { balanceOfShare } from '../rules/balance.ts'
import { perPieces, ways } from '../form/order.ts'
import { shareWords as words } from '../words/share.ts'

export type Rate = { id: number; rate_fen: bigint; per_pieces: number; from_on: string; agreed_how: string }
export type ShareProps = { voice: Voice; city: string; at: At; rates: readonly Rate[]; open: readonly Step[]; inside: boolean; children?: ComponentChildren }

export function SharePage({ voice, city, at: { share, worker, order, batches }, rates, open, inside, children }: ShareProps): VNode {
  const balance = balanceOfShare(batches)
  const own = `/${city}/work-orders/shares/${share.id}`
  const speaks = personForm.communication.options[worker.communication as 'none']
  return (
    <>
      <Heading level={1} size="l" caption={<Mixed voice={voice} text={order.product} />}>
        <PersonName voice={voice} name={worker.name} pinyin={worker.name_latin} />
      </Heading>
      {inside ? (
        <Lead>
          <Link href={`/${city}/work-orders/${order.id}`}>
            <Mixed voice={voice} text={order.product} />
          </Link>{' '}
          · {voice.say(words.communication)}: {voice.say(speaks)}
        </Lead>
      ) : null}
      <ButtonRow>
        {open.map(({ url, says }, i) => (
          <ButtonLink href={`${own}/${url}`} weight={i === 0 && inside ? 'primary' : 'secondary'}>
            {voice.say(says)}
          </ButtonLink>
        ))}
      </ButtonRow>
      <Heading level={2}>{voice.say(words.balance)}</Heading>
      <SummaryList
        voice={voice}
        rows={[
          { key: voice.say(words.share), value: voice.count(share.piece_count) },
          ...(['at_home', 'to_rework', 'unchecked', 'good', 'spoilt'] as const).map((one) => ({
            key: voice.say(words[one]),
            value: voice.say(words.pieces, { n: balance[one] }),
          })),
        ]}
      />
      <Heading level={2}>{voice.say(words.rates)}</Heading>
      <List
        items={rates.map(
          ({ rate_fen, per_pieces, from_on, agreed_how }) =>
            `${voice.say(words.rate_said, { money: voice.money(rate_fen), per: perPieces[per_pieces as 1] })} · ${voice.say(words.from_on)} ${voice.day(from_on)} · ${voice.say(ways[agreed_how as 'signed'])}`,
        )}
      />
      {children ?? null}
    </>
  )
}
