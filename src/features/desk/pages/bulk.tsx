/** An act on many: checked before, and told case by case afterwards. */
import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Details } from '../../../ui/blocks.tsx'
import { PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { words } from '../words/bulk.ts'

type CheckProps = {
  voice: Voice
  at: string
  heading: string
  act: string
  cases: readonly { value: string; number: string }[]
  form: Form
  typed: Typed
  faults: Faults
}

export const CheckPage = ({ voice, at, heading, act, cases, form, typed, faults }: CheckProps): VNode => (
  <FormPage
    voice={voice}
    heading={heading}
    caption={voice.say(words.check)}
    lead={voice.say(words.check_lead)}
    action={`${at}/desk/bulk`}
    form={form}
    typed={typed}
    faults={faults}
    hidden={{ act }}
    button={voice.say(words.do_it, { count: cases.length })}
  >
    <Details summary={voice.say(words.number)} open={cases.length <= 20}>
      <List
        items={cases.map(({ number }) => (
          <span class="tx-number">{number}</span>
        ))}
      />
    </Details>
    {cases.map(({ value }) => (
      <input type="hidden" name="case" value={value} />
    ))}
  </FormPage>
)

export type Done = { id: number; number: string; outcome: 'done' | 'refused' | 'waits' | 'undone'; why: string }
type BulkProps = { voice: Voice; at: string; heading: string; note: string; items: readonly Done[]; undo?: string | undefined; undone?: string | undefined }
const tones = { done: 'good', refused: 'bad', waits: 'waiting', undone: 'plain' } as const

export const BulkPage = ({ voice, at, heading, note, items, undo, undone }: BulkProps): VNode => {
  const count = (outcome: Done['outcome']) => items.filter((item) => item.outcome === outcome).length
  const left = count('waits')
  return (
    <>
      <Heading level={1} size="l" caption={<Link href={`${at}/desk`}>{voice.say(words.back)}</Link>}>
        {heading}
      </Heading>
      <Lead>{voice.say(words.progress, { done: count('done') + count('undone'), refused: count('refused'), left })}</Lead>
      {left > 0 ? <Text>{voice.say(words.under_way)}</Text> : null}
      {note ? <Text>{note}</Text> : null}
      {undone ? <Text>{undone}</Text> : null}
      {undo ? (
        <PostButton action={undo} weight="secondary">
          {voice.say(words.undo)}
        </PostButton>
      ) : null}
      <DataTable
        caption={voice.say(words.outcome)}
        captionHidden
        rows={items}
        columns={[
          {
            head: voice.say(words.number),
            names: true,
            cell: ({ id, number }) => (
              <Link href={`${at}/cases/${id}`}>
                <span class="tx-number">{number}</span>
              </Link>
            ),
          },
          {
            head: voice.say(words.outcome),
            cell: ({ outcome, why }) => (
              <>
                <Tag tone={tones[outcome]}>{voice.say(words[outcome])}</Tag> {why}
              </>
            ),
          },
        ]}
      />
    </>
  )
}
