/** A round on paper or on a phone: door after door, what to bring and collect, how to speak there. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { personForm } from '../../persons/form.ts'
import type { Sheet, Stop } from '../acts/rounds.ts'
import { roundWords as words } from '../words/round.ts'

export const RoundPage = ({ voice, city, sheet: { round, stops, shows_addresses } }: { voice: Voice; city: string; sheet: Sheet }): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.day(round.visit_on)}>
      {voice.say(words.rounds)}
    </Heading>
    <Lead>
      <Mixed voice={voice} text={`${voice.say(words.visitor)}: ${round.visitor} · ${voice.say(words.stops, { n: stops.length })}`} />
    </Lead>
    {shows_addresses ? null : <Text quiet>{voice.say(words.address_later)}</Text>}
    {stops.map((stop) => (
      <Door voice={voice} city={city} stop={stop} shows={shows_addresses} />
    ))}
  </>
)

function Door({ voice, city, stop, shows }: { voice: Voice; city: string; stop: Stop; shows: boolean }): VNode {
  const { worker, balance, product } = stop
  const place = voice.say({ zh: stop.name_zh, en: stop.name_en })
  const speaks = [voice.say(personForm.communication.options[worker.communication as 'none']), ...worker.other_needs].join(' · ')
  const bring = [
    ...(stop.to_bring > 0 ? [voice.say(words.bring_materials, { product, n: stop.to_bring })] : []),
    ...(balance.to_rework > 0 ? [voice.say(words.bring_rework, { product, n: balance.to_rework })] : []),
    ...(stop.trained ? [] : [voice.say(words.train)]),
  ]
  const out = balance.at_home + balance.to_rework
  const take = out > 0 ? voice.say(words.take_made, { product, n: out }) : voice.say(words.nothing)
  const address = shows ? ` ${stop.address ?? voice.say(words.no_address)}` : ''
  return (
    <section class="tx-door">
      <Heading level={2} caption={voice.say(words.stop, { n: stop.position })}>
        <PersonName voice={voice} name={worker.name} pinyin={worker.name_latin} />
      </Heading>
      <SummaryList
        voice={voice}
        rows={[
          { key: voice.say(words.where), value: `${place} ${worker.village}${address}` },
          { key: voice.say(words.speak), value: speaks },
          { key: voice.say(words.bring), value: bring.length > 0 ? bring.join(' · ') : voice.say(words.nothing) },
          { key: voice.say(words.take), value: take },
        ]}
      />
      <Text>
        <Link href={`/${city}/work-orders/shares/${stop.share_id}`} about={voice.locale === 'en' ? worker.name_latin : worker.name}>
          {voice.say(words.record)}
        </Link>
      </Text>
    </section>
  )
}
