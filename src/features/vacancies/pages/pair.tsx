import type { VNode } from 'preact'
import type { Form, Typed, Faults } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { employerSentence, questionSentence, sentencesFor } from '../../../match/words/sentences.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import type { Acted } from '../acts/pair.ts'
import type { VacancyRow } from '../store.ts'
import { matchWords as words } from '../words/match.ts'
import { StandingTag } from './job-list.tsx'

export type PairProps = {
  voice: Voice
  city: string
  at: string
  row: VacancyRow
  told: Explanation
  /** where an officer refers the person to it */
  refer?: string | undefined
  recorded: readonly { acted: string; acted_at: Temporal.Instant }[]
  asked?: { form: Form; typed: Typed; faults: Faults } | undefined
}

/** Why a job fits or does not: a sentence a line, what to ask, what would open it. */
export const PairPage = ({ voice, city, at, row, told, refer, recorded, asked }: PairProps): VNode => {
  const questions = told.questions.map((question) => questionSentence(voice, question))
  return (
    <>
      <Heading level={1} size="l" caption={<Mixed voice={voice} text={row.employer_name} />}>
        <Link href={`/${city}/vacancies/${row.id}`}>
          <Mixed voice={voice} text={row.title} />
        </Link>
      </Heading>
      <Lead>
        <StandingTag voice={voice} standing={told.standing} />
      </Lead>
      <Heading level={2}>{voice.say(words.why)}</Heading>
      <List items={sentencesFor(voice, told)} />
      {questions.length > 0 ? (
        <>
          <Heading level={2}>{voice.say(words.ask_next)}</Heading>
          <List items={[...new Set(questions)]} />
        </>
      ) : null}
      <Heading level={2}>{voice.say(words.employer_reads)}</Heading>
      <Inset>{employerSentence(voice, told)}</Inset>
      {refer ? <ButtonLink href={refer}>{voice.say(words.refer)}</ButtonLink> : null}
      {recorded.length > 0 ? (
        <>
          <Heading level={2}>{voice.say(words.recorded)}</Heading>
          <List items={recorded.map(({ acted, acted_at }) => voice.say(words.recorded_line, { when: voice.instant(acted_at), what: words[acted as Acted] }))} />
        </>
      ) : null}
      {asked ? (
        <>
          <Heading level={2}>{voice.say(words.decide)}</Heading>
          <FormPage voice={voice} action={at} {...asked} button={voice.say(words.act)} />
        </>
      ) : null}
      <Text quiet>{voice.say(words.rule, { rule: told.rule })}</Text>
    </>
  )
}
