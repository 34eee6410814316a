import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Details } from '../../../ui/blocks.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, List, Text } from '../../../ui/text.tsx'
import type { Order } from '../acts/candidates.ts'
import { valuesAgainst } from '../acts/placeable.ts'
import type { PostFile } from '../store/posts.ts'
import { orderWords as words } from '../words/file.ts'
import { againstWords } from '../words/said.ts'
import { OrderTable } from './order-table.tsx'

export type OrderProps = { voice: Voice; city: string; post: PostFile; order: Order; today: string }

/** Those who wait for a post, in order, each with the reasons beside the place; the rules of the order; whom a rule keeps out, and why. */
export const OrderPage = ({ voice, city, post, order, today }: OrderProps): VNode => (
  <>
    <Heading level={1} size="l" caption={<Mixed voice={voice} text={post.title} />}>
      {voice.say(words.heading)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <Details summary={voice.say(words.why)}>
      {order.criteria.map(({ title, clause, assumed }, at) => (
        <Text>
          <Mixed voice={voice} text={voice.say(words.by, { n: at + 1, title, clause })} />
          {assumed ? voice.say(words.assumed, { why: assumed }) : null}
        </Text>
      ))}
    </Details>
    {order.ordered.length === 0 ? <Text>{voice.say(words.nobody)}</Text> : <OrderTable voice={voice} city={city} order={order} today={today} />}
    {order.kept_out.length > 0 ? (
      <>
        <Heading level={2}>{voice.say(words.kept_out)}</Heading>
        <List
          items={order.kept_out.map((one) => (
            <Mixed voice={voice} text={one.against ? voice.say(againstWords[one.against], valuesAgainst(one, today)) : ''} />
          ))}
        />
      </>
    ) : null}
  </>
)
