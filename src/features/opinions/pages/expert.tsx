import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Panel } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { linkWords, words } from '../words/shown.ts'

type Props = {
  voice: Voice
  /** the link's own address */
  at: string
  city: Phrase
  question: { question: string; due_on: string; declared_at: Temporal.Instant | null }
  scheme: Phrase
  applicant: string
  papers: readonly { id: number; title: Phrase }[]
  form: Form
  typed: Typed
  faults: Faults
}

/** First the declaration of interest; after it the question, the papers and the opinion. */
export function ExpertPage({ voice, at, city, question, scheme, applicant, papers, form, typed, faults }: Props): VNode {
  const declared = question.declared_at !== null
  const about = [
    { key: voice.say(linkWords.scheme), value: voice.say(scheme) },
    { key: voice.say(linkWords.applicant), value: applicant },
    ...(declared ? [{ key: voice.say(words.question), value: question.question }] : []),
  ]
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(linkWords.title)}
      </Heading>
      <Lead>{voice.say(linkWords.lead, { city, day: voice.day(question.due_on) })}</Lead>
      <Heading level={2}>{voice.say(linkWords.about)}</Heading>
      <SummaryList voice={voice} rows={about} />
      {declared ? (
        <>
          <Heading level={2}>{voice.say(linkWords.papers)}</Heading>
          {papers.length === 0 ? (
            <Text quiet>{voice.say(linkWords.no_papers)}</Text>
          ) : (
            <List
              items={papers.map(({ id, title }) => (
                <Link href={`${at}/papers/${id}`}>{voice.say(title)}</Link>
              ))}
            />
          )}
        </>
      ) : null}
      <FormPage
        voice={voice}
        action={declared ? at : `${at}/declare`}
        form={form}
        typed={typed}
        faults={faults}
        button={voice.say(declared ? words.send : linkWords.declare)}
        within
      />
    </>
  )
}

export const ThanksPage = ({ voice }: { voice: Voice }): VNode => (
  <Panel voice={voice} heading={voice.say(linkWords.thanks)}>
    <p>{voice.say(linkWords.thanks_lead)}</p>
  </Panel>
)
