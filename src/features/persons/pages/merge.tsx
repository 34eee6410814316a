import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { Button, ButtonRow, HiddenValues, PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { mergeWords as words } from '../merge/words.ts'
import { columnOf, isSealed, personFields, type PersonField, type RecordField } from '../record.ts'
import type { Columns } from '../row.ts'
import type { Merge, Pair } from '../store/merge.ts'

/** Pairs that may be one person, each with why. */
export const DuplicatesPage = ({ voice, city, pairs }: { voice: Voice; city: string; pairs: readonly Pair[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.duplicates)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {pairs.length === 0 ? (
      <EmptyState heading={voice.say(words.none)} why={voice.say(words.none_why)} />
    ) : (
      <DataTable
        caption={voice.say(words.duplicates)}
        captionHidden
        rows={pairs}
        columns={[
          {
            head: voice.say(words.persons),
            names: true,
            cell: ({ id, first, second }) => (
              <Link href={`/${city}/duplicates/${id}`}>
                <Mixed voice={voice} text={first === second ? first : `${first} / ${second}`} />
              </Link>
            ),
          },
          { head: voice.say(words.why), cell: ({ why }) => voice.say(words[why as 'same_number']) },
          { head: voice.say(personFields.village.label), cell: ({ village }) => (village ? <Mixed voice={voice} text={village} /> : '—') },
        ]}
      />
    )}
  </>
)

export type PairProps = {
  voice: Voice
  city: string
  pair: Pair
  first: Columns
  second: Columns
  differ: readonly PersonField[]
  mayMerge: boolean
  typed?: Typed
  faults?: Faults
}

/** Two files side by side, field by field; what differs is chosen. */
export function PairPage({ voice, city, pair, first, second, differ, mayMerge, typed = {}, faults = {} }: PairProps): VNode {
  const form = mergeForm(differ)
  const action = `/${city}/duplicates/${pair.id}`
  return (
    <>
      <ErrorSummary voice={voice} form={form} faults={faults} />
      <Heading level={1} size="l" caption={voice.say(words[pair.why as 'same_number'])}>
        <Mixed voice={voice} text={pair.first} />
      </Heading>
      <DataTable
        caption={voice.say(words.persons)}
        rows={differ}
        columns={[
          { head: voice.say(words.field), names: true, cell: (field) => voice.say(personFields[field].label) },
          { head: voice.say(words.first), cell: (field) => shown(voice, first, field) },
          { head: voice.say(words.second), cell: (field) => shown(voice, second, field) },
        ]}
      />
      <Text>
        <Link href={`/${city}/persons/${pair.first_id}`}>{voice.say(words.first)}</Link> ·{' '}
        <Link href={`/${city}/persons/${pair.second_id}`}>{voice.say(words.second)}</Link>
      </Text>
      {mayMerge ? (
        <>
          <form method="post" action={action} noValidate>
            <HiddenValues values={{ act: 'merge' }} />
            {Object.entries(form).map(([name, field]) => (
              <FieldInput voice={voice} name={name} field={field} typed={typed[name] ?? (name === 'reason' ? undefined : 'first')} fault={faults[name]} />
            ))}
            <ButtonRow>
              <Button>{voice.say(words.merge)}</Button>
            </ButtonRow>
          </form>
          <PostButton action={action} hidden={{ act: 'different' }} weight="secondary">
            {voice.say(words.different)}
          </PostButton>
        </>
      ) : null}
    </>
  )
}

const sides = { first: words.first, second: words.second }
export const mergeForm = (differ: readonly PersonField[]) => ({
  survivor: { kind: 'choice', label: words.survivor, options: sides } as const,
  ...Object.fromEntries(differ.map((field) => [`take_${field}`, { kind: 'choice', label: takeLabel(personFields[field].label), options: sides } as const])),
  reason: { kind: 'text', label: words.reason, max_length: 200 } as const,
})
const takeLabel = (label: Phrase): Phrase => ({ zh: words.take.zh.replace('{field}', label.zh), en: words.take.en.replace('{field}', label.en) })

function shown(voice: Voice, row: Columns, field: PersonField): VNode | string {
  const value = row[columnOf(field)] ?? null
  if (value === null || value === '') return '—'
  if (isSealed(field)) return voice.say(words.sealed_differs)
  const option = (personFields[field] as RecordField).options?.[String(value)]
  return option ? voice.say(option) : <Mixed voice={voice} text={Array.isArray(value) ? value.join('、') : String(value)} />
}

/** The merges a file is made of, each with the way back; and those that wait, with what for. */
export const MergesOf = (props: { voice: Voice; city: string; merges: readonly Merge[]; holds: readonly Phrase[] }): VNode => {
  const { voice, city } = props
  return (
    <>
      {props.merges.map(({ id, name, merged_id, reason, in_force }) => (
        <form method="post" action={`/${city}/merges/${id}/undo`} noValidate>
          <Text>
            {in_force
              ? voice.say(words.merged_from, { name, id: String(merged_id), reason })
              : voice.say(words.merged_waiting, { name, id: String(merged_id), why: props.holds.map((hold) => voice.say(hold)).join(' ') })}
          </Text>
          <FieldInput voice={voice} name="reason" id={`undo-${id}`} field={undoForm.reason} />
          <Button weight="secondary">{voice.say(words.undo)}</Button>
        </form>
      ))}
    </>
  )
}
export const undoForm = { reason: { kind: 'text', label: words.undo_reason, max_length: 200 } } as const
