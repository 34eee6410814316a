import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../kit/form.ts'
import type { Voice } from '../../kit/say.ts'
import { EmptyState, Inset, Panel } from '../../ui/blocks.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { FormPage } from '../../ui/form-page.tsx'
import { Heading, Lead, Link, Text } from '../../ui/text.tsx'
import type { Content, Line } from './store.ts'
import { words } from './words.ts'

export type NoticeRow = { id: number; title_zh: string; title_en: string; shown_from: string; shown_to: string; content: Content; sha256: string }

const shown = (voice: Voice, { shown_from, shown_to }: Pick<NoticeRow, 'shown_from' | 'shown_to'>): string =>
  voice.say(words.shown, { from: voice.day(shown_from), to: voice.day(shown_to) })

/** The notices open to the public. */
export const NoticesPage = ({ voice, city, notices }: { voice: Voice; city: string; notices: readonly NoticeRow[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.notices)}
    </Heading>
    <Lead>{voice.say(words.notices_lead)}</Lead>
    {notices.length === 0 ? (
      <EmptyState heading={voice.say(words.notices)} why={voice.say(words.none)} />
    ) : (
      notices.map((notice) => (
        <>
          <Heading level={2}>
            <Link href={`/${city}/notices/${notice.id}`}>{voice.say({ zh: notice.title_zh, en: notice.title_en })}</Link>
          </Heading>
          <Text>
            {shown(voice, notice)} · {voice.count(notice.content.lines.length)}
          </Text>
        </>
      ))
    )}
  </>
)

const lineName = (voice: Voice, line: Line): string => (voice.locale === 'en' ? line.name_latin : line.name)
const amount = (voice: Voice, line: Line): string => (line.amount_fen === null ? voice.say(words.no_amount) : voice.money(BigInt(line.amount_fen)))

/** The lines of a notice, exactly as posted. */
export const LinesTable = ({
  voice,
  lines,
  more,
}: {
  voice: Voice
  lines: readonly Line[]
  more?: { head: string; cell: (line: Line, i: number) => VNode }
}): VNode => (
  <DataTable
    caption={voice.say(words.notice)}
    captionHidden
    rows={lines.map((line, i) => ({ line, i }))}
    columns={[
      { head: voice.say(words.number), names: true, cell: ({ line }) => line.number },
      { head: voice.say(words.name), cell: ({ line }) => lineName(voice, line) },
      { head: voice.say(words.place), cell: ({ line }) => voice.say(line.place) },
      { head: voice.say(words.scheme), cell: ({ line }) => voice.say(line.scheme) },
      { head: voice.say(words.amount), numeric: true, cell: ({ line }) => amount(voice, line) },
      ...(more ? [{ head: more.head, cell: ({ line, i }: { line: Line; i: number }) => more.cell(line, i) }] : []),
    ]}
  />
)

/** One notice: what is shown, until when, and how to object. */
export const NoticePage = ({ voice, city, notice, items }: { voice: Voice; city: string; notice: NoticeRow; items: readonly number[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say({ zh: notice.title_zh, en: notice.title_en })}
    </Heading>
    <Lead>{shown(voice, notice)}</Lead>
    <LinesTable
      voice={voice}
      lines={notice.content.lines}
      more={{
        head: voice.say(words.object),
        cell: (line, i) => (
          <Link href={`/${city}/notices/${notice.id}/object/${items[i]}`} about={line.number}>
            {voice.say(words.object)}
          </Link>
        ),
      }}
    />
    <Text>{voice.say(words.objections_to, { body: notice.content.objections_to })}</Text>
    <Text quiet>{voice.say(words.mask_why)}</Text>
    <Text quiet>
      {voice.say(words.proof)}: <span class="tx-number">{notice.sha256.slice(0, 16)}…</span>
    </Text>
  </>
)

export const objectionForm = {
  text: { kind: 'long_text', label: words.text, max_length: 2000 },
  contact: { kind: 'text', label: words.contact, optional: true, max_length: 100 },
} as const satisfies Form

export const ObjectPage = ({
  voice,
  action,
  number,
  typed,
  faults,
}: {
  voice: Voice
  action: string
  number: string
  typed?: Typed
  faults?: Faults
}): VNode => (
  <FormPage
    voice={voice}
    heading={voice.say(words.object_to, { number })}
    lead={voice.say(words.object_lead)}
    action={action}
    form={objectionForm}
    typed={typed}
    faults={faults}
    button={voice.say(words.send)}
  />
)

export const ReceiptPage = ({ voice, receipt, city }: { voice: Voice; receipt: string; city: string }): VNode => (
  <>
    <Panel voice={voice} heading={voice.say(words.received)} reference={receipt}>
      <p>{voice.say(words.receipt, { receipt })}</p>
    </Panel>
    <Text>
      <Link href={`/${city}/notices`}>{voice.say(words.notices)}</Link>
    </Text>
  </>
)

export type ToPublishProps = { voice: Voice; city: string; cases: readonly { id: number; line: Line }[]; chosen?: readonly number[]; fault?: string }

/** Choosing what to show together; the preview is the very content that will be posted. */
export const ToPublishPage = ({ voice, city, cases, fault }: ToPublishProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.to_publish)}
    </Heading>
    <Lead>{voice.say(words.to_publish_lead)}</Lead>
    {fault ? <Inset>{fault}</Inset> : null}
    {cases.length === 0 ? (
      <EmptyState heading={voice.say(words.to_publish)} why={voice.say(words.nothing_to_publish)} />
    ) : (
      <form method="post" action={`/${city}/to-publish/preview`}>
        <LinesTable
          voice={voice}
          lines={cases.map(({ line }) => line)}
          more={{
            head: voice.say(words.choose),
            cell: (line, i) => (
              <label class="govuk-label">
                <input type="checkbox" name="case" value={String(cases[i]?.id)} /> {voice.say(words.choose)}
                <span class="govuk-visually-hidden"> {line.number}</span>
              </label>
            ),
          }}
        />
        <Button>{voice.say(words.preview)}</Button>
      </form>
    )}
  </>
)

export const PreviewPage = ({ voice, city, content, cases }: { voice: Voice; city: string; content: Content; cases: readonly number[] }): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(content.programme)}>
      {voice.say(words.preview)}
    </Heading>
    <LinesTable voice={voice} lines={content.lines} />
    <Text quiet>{voice.say(words.mask_why)}</Text>
    <form method="post" action={`/${city}/to-publish`}>
      {cases.map((id) => (
        <input type="hidden" name="case" value={String(id)} />
      ))}
      <Button>{voice.say(words.post)}</Button>
    </form>
  </>
)

export const answerForm = {
  upheld: { kind: 'choice', label: words.upheld, options: { no: words.upheld_no, yes: words.upheld_yes } },
  answer: { kind: 'long_text', label: words.answer, max_length: 2000 },
} as const satisfies Form

export type OpenObjection = { id: number; text: string; number: string | null; application_id: number; filed_at: Temporal.Instant }

/** Objections that wait, each with its answer form. */
export const ObjectionsPage = ({
  voice,
  city,
  objections,
  at,
  typed,
  faults,
}: {
  voice: Voice
  city: string
  objections: readonly OpenObjection[]
  at?: number
  typed?: Typed
  faults?: Faults
}): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.objections)}
    </Heading>
    {objections.length === 0 ? <EmptyState heading={voice.say(words.objections)} why={voice.say(words.no_objections)} /> : null}
    {objections
      .filter(({ id }) => at === undefined || id === at)
      .map(({ id, text, number, application_id, filed_at }) => (
        <>
          <Heading level={2} caption={voice.instant(filed_at)}>
            <Link href={`/${city}/cases/${application_id}`}>{number ?? ''}</Link>
          </Heading>
          <Inset>{text}</Inset>
          {at === id ? (
            <FormPage
              voice={voice}
              action={`/${city}/objections/${id}`}
              form={answerForm}
              typed={typed}
              faults={faults}
              button={voice.say(words.send_answer)}
            />
          ) : (
            <Text>
              <Link href={`/${city}/objections/${id}`} about={number ?? ''}>
                {voice.say(words.answer)}
              </Link>
            </Text>
          )}
        </>
      ))}
  </>
)
