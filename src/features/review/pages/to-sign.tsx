/** The cases that wait for a body's signature. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { words as queueWords } from '../words.ts'
import { signingWords as words } from '../words/signing.ts'

export type ToSign = {
  id: number
  number: string | null
  stage_due_on: string | null
  name: string | null
  name_latin: string | null
  trading_name: string | null
  body: string
  scheme_title: Phrase
  signer: Phrase
}

export const ToSignPage = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly ToSign[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.to_sign)}
    </Heading>
    <Lead>{voice.say(words.to_sign_lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.to_sign)} why={voice.say(words.none_to_sign)} />
    ) : (
      <DataTable
        caption={voice.say(words.to_sign)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(queueWords.who),
            names: true,
            cell: ({ id, name, name_latin, trading_name }) => (
              <Link href={`/${city}/cases/${id}`}>
                {name === null ? <Mixed voice={voice} text={trading_name ?? ''} /> : <PersonName voice={voice} name={name} pinyin={name_latin ?? undefined} />}
              </Link>
            ),
          },
          { head: voice.say(queueWords.what), cell: ({ scheme_title, number }) => `${voice.say(scheme_title)} · ${number ?? ''}` },
          { head: voice.say(words.signer), cell: ({ signer }) => voice.say(signer) },
          { head: voice.say(queueWords.due), cell: ({ stage_due_on }) => (stage_due_on ? voice.day(stage_due_on) : '—') },
          {
            head: voice.say(queueWords.next),
            cell: ({ id, body }) => <Link href={`/${city}/cases/${id}/sign/${body}`}>{voice.say(words.sign)}</Link>,
          },
        ]}
      />
    )}
  </>
)
