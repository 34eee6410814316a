/** Objecting, the receipt, and answering. */
import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState, Inset, Panel } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { answerForm, heardForm, objectionForm } from '../form.ts'
import { words } from '../words.ts'
import { Mixed } from '../../../ui/mixed.tsx'

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
    files
  >
    <FileUpload voice={voice} name="voice" label={words.voice} hint={words.voice_hint} fault={faults?.['voice']} accept="audio/*" />
  </FormPage>
)

export const ReceiptPage = ({ voice, receipt, city }: { voice: Voice; receipt: string; city: string }): VNode => (
  <>
    <Panel voice={voice} heading={voice.say(words.received)} reference={receipt}>
      <p>{voice.say(words.receipt, { receipt })}</p>
    </Panel>
    <Text>
      <Link href={`/${city}/objections/answers`}>{voice.say(words.look_up)}</Link>
      {' · '}
      <Link href={`/${city}/notices`}>{voice.say(words.notices)}</Link>
    </Text>
  </>
)

export type OpenObjection = { id: number; text: string; voice_sha256: string | null; number: string | null; application_id: number; filed_at: Temporal.Instant }

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
      .map(({ id, text, voice_sha256, number, application_id, filed_at }) => (
        <>
          <Heading level={2} caption={voice.instant(filed_at)}>
            <Link href={`/${city}/cases/${application_id}`}>{number ?? ''}</Link>
          </Heading>
          {text === '' ? null : (
            <Inset>
              <Mixed voice={voice} text={text} />
            </Inset>
          )}
          {voice_sha256 ? <Recording voice={voice} src={`/${city}/objections/${id}/recording`} about={number ?? ''} /> : null}
          {at === id ? (
            <FormPage
              voice={voice}
              action={`/${city}/objections/${id}`}
              form={voice_sha256 ? heardForm : answerForm}
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

/** Played here where the browser can, and handed over as a file in any case. */
const Recording = ({ voice, src, about }: { voice: Voice; src: string; about: string }): VNode => (
  <Text>
    <audio controls preload="none" src={src} aria-label={`${voice.say(words.spoken)} ${about}`} />
    <br />
    <Link href={src} about={about}>
      {voice.say(words.spoken_file)}
    </Link>
  </Text>
)
