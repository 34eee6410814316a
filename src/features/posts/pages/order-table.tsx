import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Link, List } from '../../../ui/text.tsx'
import type { Candidate, Order } from '../acts/candidates.ts'
import { valuesAgainst } from '../acts/placeable.ts'
import type { Ordered } from '../rules/order.ts'
import { orderWords as words, waitWords } from '../words/file.ts'
import { againstWords } from '../words/said.ts'

/** The order as a table: the place, whoever might stand further ahead, and why. */
export function OrderTable({ voice, city, order, today }: { voice: Voice; city: string; order: Order; today: string }): VNode {
  const titled = (one: Candidate, known: string): string[] =>
    order.criteria.filter(({ name }) => one.facts[name] === known).map(({ title }) => voice.say(title))
  const unknown = (one: Candidate): string[] => {
    const open = titled(one, 'unknown')
    return open.length === 0 ? [] : [voice.say(words.unknown, { what: open.join(voice.locale === 'en' ? ', ' : '、') })]
  }
  const reasons = (one: Candidate): string[] => [
    ...titled(one, 'yes'),
    voice.say(words.since, { day: voice.day(one.waiting_since) }),
    ...unknown(one),
    ...(one.against ? [voice.say(againstWords[one.against], valuesAgainst(one, today))] : []),
  ]
  const placed = ({ place, could_be }: Ordered<Candidate>): string =>
    [voice.say(words.place_at, { n: place }), ...(could_be < place ? [voice.say(words.could_be, { n: could_be })] : [])].join(
      voice.locale === 'en' ? '; ' : '；',
    )
  return (
    <DataTable
      caption={voice.say(words.heading)}
      captionHidden
      rows={order.ordered}
      columns={[
        { head: voice.say(words.place), cell: placed },
        {
          head: voice.say(waitWords.name),
          names: true,
          cell: ({ wait_id, name }) => (
            <Link href={`/${city}/posts/waiting/${wait_id}`}>
              <Mixed voice={voice} text={name ?? ''} />
            </Link>
          ),
        },
        {
          head: voice.say(words.why),
          cell: (one) => (
            <List
              items={reasons(one).map((said) => (
                <Mixed voice={voice} text={said} />
              ))}
            />
          ),
        },
      ]}
    />
  )
}
