import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { assumptions } from '../../../plan/assumed.ts'
import type { Plan } from '../../../plan/shape.ts'
import { Details } from '../../../ui/blocks.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { words } from '../words.ts'

/** A plan as a document: who issued it, until when, what it gives, what it wants to reach, and what was only assumed. `running`: it can be applied under today. */
export const PlanPage = ({ voice, city, plan, running }: { voice: Voice; city: string; plan: Plan; running: boolean }): VNode => {
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
      <Text>
        <Link href={`/${city}/plan/${plan.plan}/whole`}>{voice.say(words.whole_plan)}</Link>
      </Text>
      <Heading level={2}>{voice.say(words.schemes)}</Heading>
      {running ? null : (
        <Text>
          {voice.say(words.not_running)} <Link href={`/${city}`}>{voice.say(words.open_now)}</Link>
        </Text>
      )}
      <List
        numbered
        items={Object.entries(plan.schemes).map(([id, scheme]) => (
          <>
            {running ? <Link href={`/${city}/apply/${plan.plan}/${id}`}>{voice.say(scheme.title)}</Link> : voice.say(scheme.title)}
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
