/** Where a case does not meet its scheme: what else in force today it may fit. */
import type { VNode } from 'preact'
import type { Act } from '../../kit/act.ts'
import type { Phrase, Voice } from '../../kit/say.ts'
import { schemesThatFit } from '../../plan/evaluate.ts'
import { Tag } from '../../ui/tag.tsx'
import { Heading, Link, List, Text } from '../../ui/text.tsx'
import type { Case } from '../applications/acts.ts'
import { factsOf, type FactSource } from '../applications/facts.ts'
import { programmesToday } from '../programmes/acts.ts'
import { words } from './words.ts'

export type Other = { readonly plan: string; readonly scheme: string; readonly title: Phrase; readonly answer: 'met' | 'unknown' }

/** The other schemes in force today, for the same kind of applicant, of which nothing known of the case speaks against it. */
export async function otherSupport(act: Act, at: Case, sources: readonly FactSource[]): Promise<Other[]> {
  const facts = await factsOf(act, at, sources)
  return (await programmesToday(act)).flatMap(({ plan }) =>
    schemesThatFit(plan, at.scheme.for, facts, act.today)
      .filter(({ scheme }) => scheme !== at.application.scheme || plan.plan !== at.programme.plan.plan)
      .map(({ scheme, answer }) => ({ plan: plan.plan, scheme, title: plan.schemes[scheme]?.title ?? { zh: scheme, en: scheme }, answer })),
  )
}

export const Others = ({ voice, city, others }: { voice: Voice; city: string; others: readonly Other[] }): VNode | null =>
  others.length === 0 ? null : (
    <>
      <Heading level={2}>{voice.say(words.others)}</Heading>
      <Text quiet>{voice.say(words.others_lead)}</Text>
      <List
        items={others.map(({ plan, scheme, title, answer }) => (
          <>
            <Link href={`/${city}/apply/${plan}/${scheme}`}>{voice.say(title)}</Link>{' '}
            <Tag tone={answer === 'met' ? 'good' : 'waiting'}>{voice.say(answer === 'met' ? words.fits : words.may_fit)}</Tag>
          </>
        ))}
      />
    </>
  )
