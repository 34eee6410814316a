import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../kit/say.ts'
import { assumptions } from '../../plan/assumed.ts'
import type { Plan } from '../../plan/shape.ts'
import { Details, EmptyState, Inset, Notification } from '../../ui/blocks.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TargetBar } from '../../ui/target-bar.tsx'
import { Heading, Lead, Link, List, Text } from '../../ui/text.tsx'
import { stateWords } from '../applications/words.ts'
import { forecastText } from '../results/pages.tsx'
import type { Indicator } from '../results/count.ts'
import { words } from './words.ts'

export type OpenScheme = { href: string; title: Phrase; says: Phrase }
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
    <Heading level={2}>{voice.say(words.what_can_i_get)}</Heading>
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

const Schemes = ({ voice, city, schemes }: { voice: Voice; city: string; schemes: readonly OpenScheme[] }): VNode => (
  <List
    items={schemes.map(({ href, title, says }) => (
      <>
        <Link href={`/${city}${href}`}>{voice.say(title)}</Link>
        <br />
        {voice.say(says)}
      </>
    ))}
  />
)

/** A plan as a document: who issued it, until when, what it gives, what it wants to reach, and what was only assumed. */
export const PlanPage = ({ voice, city, plan }: { voice: Voice; city: string; plan: Plan }): VNode => {
  const assumed = assumptions(plan)
  const reasons = new Map<string, { reason: Phrase; paths: string[] }>()
  for (const { path, reason } of assumed) {
    const of = reasons.get(reason.zh) ?? { reason, paths: [] }
    of.paths.push(path)
    reasons.set(reason.zh, of)
  }
  const bodies = plan.issued.by.map((id) => voice.say(plan.bodies[id]?.title ?? { zh: id, en: id })).join(voice.locale === 'en' ? ', ' : '、')
  return (
    <>
      <Heading level={1} size="l" caption={voice.say(words.plan)}>
        {voice.say(plan.title)}
      </Heading>
      <Lead>{voice.say(plan.says)}</Lead>
      <Text>
        {voice.say(words.issued_by, { bodies })} ·{' '}
        {voice.say(words.period, { from: voice.day(plan.in_force.from), to: plan.in_force.to ? voice.day(plan.in_force.to) : '—' })}
      </Text>
      <Heading level={2}>{voice.say(words.schemes)}</Heading>
      <List
        numbered
        items={Object.entries(plan.schemes).map(([id, scheme]) => (
          <>
            <Link href={`/${city}/apply/${plan.plan}/${id}`}>{voice.say(scheme.title)}</Link>
            <br />
            {voice.say(scheme.says)}
          </>
        ))}
      />
      <Heading level={2}>{voice.say(words.targets)}</Heading>
      <List
        items={Object.values(plan.targets).map(({ title, at_least }) =>
          at_least === undefined ? voice.say(words.target_open, { title }) : voice.say(words.target_line, { title, n: at_least }),
        )}
      />
      <Heading level={2}>{voice.say(words.money)}</Heading>
      <List
        items={Object.values(plan.purses).map(({ title, keeper }) =>
          voice.say(words.purse_line, { title, keeper: plan.bodies[keeper]?.title ?? { zh: keeper, en: keeper } }),
        )}
      />
      {assumed.length > 0 ? (
        <>
          <Heading level={2}>{voice.say(words.assumptions)}</Heading>
          <Text>{voice.say(words.assumptions_lead, { n: assumed.length })}</Text>
          {[...reasons.values()].map(({ reason, paths }) => (
            <Details summary={`${voice.say(reason)} (${voice.count(paths.length)})`}>
              <List
                items={paths.map((path) => (
                  <code>{path}</code>
                ))}
              />
            </Details>
          ))}
        </>
      ) : null}
      {Object.keys(plan.sources).length > 0 ? (
        <>
          <Heading level={2}>{voice.say(words.reference)}</Heading>
          <List
            items={Object.values(plan.sources).map(({ title, published_on }) => `${voice.say(title)}${published_on ? ` · ${voice.day(published_on)}` : ''}`)}
          />
        </>
      ) : null}
    </>
  )
}

export type MyCase = { id: number; number: string | null; title: Phrase; state: keyof typeof stateWords; due: string | null }
export type MineProps = {
  voice: Voice
  city: string
  cases: readonly MyCase[]
  schemes: readonly OpenScheme[]
  messages: readonly { said: string; at: Temporal.Instant; href?: string | undefined }[]
  details: string
  confirmed: boolean
}

/** One's own cases, what one can apply for, and what one was told. */
export const MinePage = ({ voice, city, cases, schemes, messages, details, confirmed }: MineProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.mine)}
    </Heading>
    <Lead>{voice.say(words.mine_lead)}</Lead>
    {confirmed ? null : <Notification voice={voice} kind="important" heading={voice.say(words.not_confirmed)} />}
    {cases.length === 0 ? (
      <EmptyState heading={voice.say(words.mine)} why={voice.say(words.no_cases)} />
    ) : (
      <DataTable
        caption={voice.say(words.mine)}
        captionHidden
        rows={cases}
        columns={[
          {
            head: voice.say(words.programme),
            names: true,
            cell: ({ id, title, number }) => (
              <Link href={`/${city}/cases/${id}`}>
                {voice.say(title)} {number ?? ''}
              </Link>
            ),
          },
          {
            head: voice.say(words.how_far),
            cell: ({ state }) => <Tag tone={state === 'granted' ? 'good' : state === 'returned' ? 'bad' : 'waiting'}>{voice.say(stateWords[state])}</Tag>,
          },
        ]}
      />
    )}
    <Heading level={2}>{voice.say(words.apply)}</Heading>
    <Schemes voice={voice} city={city} schemes={schemes} />
    <Heading level={2}>{voice.say(words.messages)}</Heading>
    {messages.length === 0 ? (
      <Text quiet>{voice.say(words.no_messages)}</Text>
    ) : (
      messages.map(({ said, at, href }) => (
        <Inset>
          {href ? <Link href={href}>{said}</Link> : said}
          <br />
          {voice.instant(at)}
        </Inset>
      ))
    )}
    <Text>
      <Link href={`/${city}${details}`}>{voice.say(words.details)}</Link> · <Link href={`/${city}/account`}>{voice.say(words.account)}</Link>
    </Text>
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
