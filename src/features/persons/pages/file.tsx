import type { ComponentChildren, VNode } from 'preact'
import { dayOf } from '../../../kit/day.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Details, Notification } from '../../../ui/blocks.tsx'
import { Button } from '../../../ui/button.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { ListChoice } from '../../../ui/field/choice.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Link, List, Text } from '../../../ui/text.tsx'
import { sourcesOf } from '../acts/file.ts'
import type { Finding } from '../checks.ts'
import { fieldsOf, groups, revealForm, type Group } from '../file/form.ts'
import { fileWords } from '../file/words.ts'
import { masked } from '../mask.ts'
import { columnOf, isSealed, personFields, type PersonField, type RecordField } from '../record.ts'
import type { Columns } from '../row.ts'
import type { HistoryRow } from '../store/file.ts'
import { words } from '../words.ts'

export type FileProps = {
  voice: Voice
  city: string
  row: Columns & { id: number }
  placeName: string
  findings: readonly Finding[]
  history: readonly HistoryRow[]
  mayChange: boolean
  mayRefer: boolean
  mayRecordLeft: boolean
  opened?: { field: PersonField; value: string | null } | undefined
  reveal: { typed: Typed; faults: Faults }
  schemes: readonly { href: string; title: string }[]
  /** corrections that the person asked for */
  children?: ComponentChildren
}

/** A person's file: every part with where it comes from; sealed fields are only said to be there. */
export function FilePage(props: FileProps): VNode {
  const { voice, city, row, findings, opened, mayChange, schemes } = props
  return (
    <>
      {opened ? (
        <Notification
          voice={voice}
          kind="success"
          heading={voice.say(fileWords.opened, { field: personFields[opened.field].label, value: opened.value ?? fileWords.nothing })}
        />
      ) : null}
      <Heading level={1} size="l" caption={voice.say(words.person)}>
        <PersonName voice={voice} name={String(row['name'])} pinyin={String(row['name_latin'])} />
      </Heading>
      {findings.length > 0 ? (
        <>
          <Heading level={2} size="s">
            {voice.say(fileWords.look_at)}
          </Heading>
          <List items={findings.map(({ says }) => voice.say(says))} />
        </>
      ) : null}
      <Text>
        <Link href={`/${city}/persons/${row.id}/household`}>{voice.say(fileWords.household)}</Link>
        {props.mayRecordLeft ? (
          <>
            {' · '}
            <Link href={`/${city}/persons/${row.id}/representatives`}>{voice.say(fileWords.representatives)}</Link>
            {' · '}
            <Link href={`/${city}/persons/${row.id}/left`}>{voice.say(fileWords.record_left)}</Link>
          </>
        ) : null}
      </Text>
      {props.children ?? null}
      {mayChange ? <Link href={`/${city}/persons/${row.id}/work`}>{voice.say(words.work)}</Link> : null}
      <Text>
        <Link href={`/${city}/persons/${row.id}/placements`}>{voice.say(words.placements)}</Link> ·{' '}
        <Link href={`/${city}/persons/${row.id}/told`}>{voice.say(fileWords.told)}</Link>
        {props.mayRefer ? (
          <>
            {' · '}
            <Link href={`/${city}/persons/${row.id}/referrals/new`}>{voice.say(words.refer)}</Link>
          </>
        ) : null}
      </Text>
      {groups.map((group) => (
        <Part {...props} group={group} />
      ))}
      <Opening {...props} />
      {mayChange && schemes.length > 0 ? (
        <>
          <Heading level={2}>{voice.say(words.file_for)}</Heading>
          <List
            items={schemes.map(({ href, title }) => (
              <Link href={`/${city}${href}`}>{title}</Link>
            ))}
          />
        </>
      ) : null}
      <HistoryOf {...props} />
    </>
  )
}

function Part({ voice, city, row, group, placeName, history, mayChange }: FileProps & { group: Group }): VNode {
  const from = sourcesOf(history)
  const days = [...new Set(fieldsOf(group).flatMap((field) => from(columnOf(field))?.told_on ?? []))].toSorted()
  return (
    <>
      <Heading level={2} size="m">
        {voice.say(fileWords[group])}
      </Heading>
      <SummaryList
        voice={voice}
        rows={fieldsOf(group).map((field) => ({
          key: voice.say(personFields[field].label),
          value: field === 'division' ? placeName : shown(voice, row, field),
        }))}
      />
      {days.length > 0 ? <Text quiet>{[voice.say(fileWords.told_on), ...days.map((day) => voice.day(day))].join(' ')}</Text> : null}
      {mayChange ? (
        <p class="govuk-body">
          <Link href={`/${city}/persons/${row.id}/change/${group}`} about={voice.say(fileWords[group])}>
            {voice.say(fileWords.correct)}
          </Link>
          {group === 'certificate' ? (
            <>
              {' · '}
              <Link href={`/${city}/persons/${row.id}/certificate`}>{voice.say(fileWords.record_event)}</Link>
            </>
          ) : null}
        </p>
      ) : null}
    </>
  )
}

function shown(voice: Voice, row: Columns, field: PersonField): ComponentChildren {
  const value = row[columnOf(field)]
  const { kind, options }: RecordField = personFields[field]
  if (isSealed(field)) return masked(value)
  if (value === null || value === undefined || value === '') return '—'
  if (Array.isArray(value)) return value.length === 0 ? '—' : <Mixed voice={voice} text={value.join('、')} />
  const option: Phrase | undefined = options?.[String(value)]
  if (option) return voice.say(option)
  if (kind === 'day') return voice.day(String(value))
  return String(value)
}

const Opening = ({ voice, city, row, reveal }: FileProps): VNode => (
  <Details summary={voice.say(fileWords.show)} open={Object.keys(reveal.faults).length > 0}>
    <form method="post" action={`/${city}/persons/${row.id}/reveal`} noValidate>
      <ListChoice voice={voice} name="field" field={revealForm.field} typed={reveal.typed['field']} fault={reveal.faults['field']} />
      <FieldInput voice={voice} name="reason" field={revealForm.reason} typed={reveal.typed['reason']} fault={reveal.faults['reason']} />
      <Button weight="secondary">{voice.say(fileWords.open)}</Button>
    </form>
  </Details>
)

const fieldNamesIn = (voice: Voice, columns: Columns): string =>
  Object.keys(columns)
    .map((column) => column.replace(/_sealed$/, ''))
    .flatMap((name) => (Object.hasOwn(personFields, name) ? [voice.say(personFields[name as PersonField].label)] : []))
    .join(voice.locale === 'en' ? ', ' : '、')

/** What was entered and changed, by whom, from where; what a sealed field held before is not shown here either. */
const HistoryOf = ({ voice, history }: FileProps): VNode => (
  <Details summary={voice.say(fileWords.history)}>
    <List
      items={history.map((one) => {
        const fields = fieldNamesIn(voice, one.after)
        const what =
          one.change_id === null
            ? voice.say(fileWords.entered)
            : one.undoes === null
              ? voice.say(fileWords.changed, { fields })
              : voice.say(fileWords.taken_back, { fields })
        const kind = fileWords[(one.kind ?? 'counter') as 'counter']
        const from = one.told_on ? voice.say(fileWords.of_day, { kind, day: voice.day(one.told_on) }) : ''
        return (
          <>
            {voice.day(dayOf(one.at))} <Mixed voice={voice} text={[what, from, one.who ?? ''].filter(Boolean).join(' · ')} />
          </>
        )
      })}
    />
  </Details>
)
