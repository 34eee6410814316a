import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Notification } from '../../../ui/blocks.tsx'
import { Button, ButtonLink, PostButton } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { TaskList } from '../../../ui/task-list.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { pageWords as words } from '../words.ts'

export type StepProps = {
  voice: Voice
  /** the case's address */
  at: string
  scheme: string
  heading: string
  n: number
  all: number
  form: Form
  typed: Typed
  faults?: Faults | undefined
  kept_at: Temporal.Instant
}

/** One group of questions; kept as typed, and at each step without a script. */
export const StepPage = ({ voice, at, scheme, heading, n, all, form, typed, faults, kept_at }: StepProps): VNode => (
  <FormPage
    voice={voice}
    heading={heading}
    caption={`${scheme} · ${voice.say(words.page_of, { n, all })}`}
    action={`${at}/form/${n}`}
    form={form}
    typed={typed}
    faults={faults}
    keep={`${at}/keep/${n}`}
    saved={voice.time(kept_at)}
    button={voice.say(words.next)}
    beside={n > 1 ? <Link href={`${at}/form/${n - 1}`}>{voice.say(words.back)}</Link> : undefined}
  />
)

export type PapersProps = {
  voice: Voice
  at: string
  scheme: string
  papers: readonly { kind: string; title: Phrase; hint?: Phrase | undefined; optional: boolean; given: readonly { id: number; file_name: string }[] }[]
  n: number
  all: number
  fault?: { kind: string; says: Phrase } | undefined
}

/** The checklist of papers: what is given, what is wanted, one upload a paper. */
export const PapersPage = ({ voice, at, scheme, papers, n, all, fault }: PapersProps): VNode => (
  <>
    <ErrorSummary voice={voice} form={{}} faults={fault ? { [`file-${fault.kind}`]: fault.says } : {}} />
    <Heading level={1} size="l" caption={`${scheme} · ${voice.say(words.page_of, { n, all })}`}>
      {voice.say(words.papers)}
    </Heading>
    <Lead>{voice.say(words.papers_lead)}</Lead>
    <TaskList
      tasks={papers.map(({ kind, title, given, optional }) => ({
        text: voice.say(title),
        href: `#file-${kind}`,
        state:
          given.length > 0
            ? { tone: 'good', text: voice.say(words.given) }
            : { tone: optional ? 'plain' : 'waiting', text: voice.say(optional ? words.optional : words.wanted) },
      }))}
    />
    {papers.map(({ kind, title, hint, optional, given }) => (
      <>
        <form method="post" action={`${at}/papers/${kind}`} encType="multipart/form-data">
          <FileUpload
            voice={voice}
            name={`file-${kind}`}
            label={title}
            hint={hint}
            optional={optional}
            accept="image/jpeg,image/png,image/webp,application/pdf"
            fault={fault?.kind === kind ? fault.says : undefined}
            kept={given.map(({ id, file_name }) => ({ href: `${at}/documents/${id}`, name: file_name }))}
          />
          <Button weight="secondary">
            {voice.say(words.upload)}
            <span class="govuk-visually-hidden"> {voice.say(title)}</span>
          </Button>
        </form>
        {given.map(({ id, file_name }) => (
          <PostButton action={`${at}/documents/${id}/remove`} weight="secondary">
            {voice.say(words.remove)} <Mixed voice={voice} text={file_name} />
          </PostButton>
        ))}
      </>
    ))}
    <ButtonLink href={`${at}/check`}>{voice.say(words.done_papers)}</ButtonLink>
  </>
)

export type CheckProps = {
  voice: Voice
  at: string
  scheme: string
  answers: readonly { label: string; value: string; change: string }[]
  papers: readonly { title: string; files: string }[]
  submit: string
  /** what still stands in the way of submitting, said before it is tried */
  hindrance?: string | undefined
}

/** All answers and papers on one page, each with the way to change it. */
export const CheckPage = ({ voice, at, scheme, answers, papers, submit, hindrance }: CheckProps): VNode => (
  <>
    <Heading level={1} size="l" caption={scheme}>
      {voice.say(words.check)}
    </Heading>
    <Lead>{voice.say(words.check_lead)}</Lead>
    {hindrance ? <Notification voice={voice} kind="important" heading={hindrance} /> : null}
    <Heading level={2}>{voice.say(words.answers)}</Heading>
    <SummaryList voice={voice} rows={answers.map(({ label, value, change }) => ({ key: label, value, change }))} />
    <Heading level={2}>{voice.say(words.papers)}</Heading>
    <SummaryList voice={voice} rows={papers.map(({ title, files }) => ({ key: title, value: files, change: `${at}/papers` }))} />
    <Text quiet>{voice.say(words.withdraw_lead)}</Text>
    <PostButton action={`${at}/submit`}>{submit}</PostButton>
  </>
)
