import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { Plan } from '../../../plan/shape.ts'
import { TargetBar } from '../../../ui/target-bar.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import type { Indicator } from '../../results/count.ts'
import { forecastText } from '../../results/forecast.ts'
import { words } from '../words.ts'
import { Schemes, type OpenScheme } from './schemes.tsx'

export type HomeProps = {
  voice: Voice
  city: string
  name: Phrase
  plans: readonly { plan: Plan; indicators: readonly Indicator[] }[]
  schemes: readonly OpenScheme[]
  notices: number
}

/** The public home: what it is, three doors, the targets in words, who to call. */
export const HomePage = ({ voice, city, name, plans, schemes, notices }: HomeProps): VNode => (
  <>
    <Heading level={1} size="xl" caption={voice.say(name)}>
      {plans[0] ? voice.say(plans[0].plan.title) : voice.say(name)}
    </Heading>
    {plans[0] ? <Lead>{voice.say(plans[0].plan.says)}</Lead> : null}
    <Heading level={2}>
      <Link href={`/${city}/offers`}>{voice.say(words.what_can_i_get)}</Link>
    </Heading>
    <Text>{voice.say(words.what_asked)}</Text>
    <Text>{voice.say(schemes.length > 0 ? words.what_lead : words.nothing_open)}</Text>
    <Schemes voice={voice} city={city} schemes={schemes} />
    <Heading level={2}>
      <Link href={`/${city}/notices`}>{voice.say(words.notices)}</Link>
    </Heading>
    <Text>{voice.say(words.notices_lead, { n: notices })}</Text>
    <Heading level={2}>
      <Link href={`/${city}/results`}>{voice.say(words.how_far)}</Link>
    </Heading>
    <Text>{voice.say(words.how_lead)}</Text>
    {plans.map(({ plan, indicators }) => (
      <>
        <Heading level={3}>
          <Link href={`/${city}/plan/${plan.plan}`}>{voice.say(plan.title)}</Link>
        </Heading>
        {indicators.map((indicator) =>
          indicator.target === undefined ? null : (
            <TargetBar
              voice={voice}
              label={voice.say(indicator.spec.title)}
              reached={indicator.actual}
              target={indicator.target}
              missed={indicator.missed}
              forecast={forecastText(voice, indicator)}
            />
          ),
        )}
      </>
    ))}
    <Heading level={2}>
      <Link href={`/${city}/who-to-call`}>{voice.say(words.call)}</Link>
    </Heading>
    <Text>{voice.say(words.call_lead)}</Text>
  </>
)

export const CallPage = ({ voice }: { voice: Voice }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.call)}
    </Heading>
    <Lead>{voice.say(words.call_lead)}</Lead>
    <List items={[words.call_text, words.call_commissioner, words.call_numbers].map((phrase) => voice.say(phrase))} />
  </>
)
