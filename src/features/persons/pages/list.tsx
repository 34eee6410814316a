import type { VNode } from 'preact'
import type { Form, Typed } from '../../../kit/form.ts'
import { ageOn, dayOf, type Day } from '../../../kit/day.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Details, EmptyState } from '../../../ui/blocks.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { ListChoice } from '../../../ui/field/choice.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { words as uiWords } from '../../../ui/words.ts'
import type { KeptList, ListChoice as Choice, Page } from '../acts/list.ts'
import { columnWords } from '../list/form.ts'
import { listWords } from '../list/words.ts'
import * as options from '../record/options.ts'
import { countLimit, type Listed } from '../store/list.ts'
import { words } from '../words.ts'

export type PersonsProps = {
  voice: Voice
  city: string
  today: Day
  form: Form
  choice: Choice
  columns: readonly string[]
  list: number | undefined
  found: Page
  /** of divisions, by code */
  names: ReadonlyMap<string, Phrase>
  kept: readonly KeptList[]
  mayRegister: boolean
  maySeeDue: boolean
}

/** The register of an area: no category, grade or number in the list. */
export function PersonsPage(props: PersonsProps): VNode {
  const { voice, city, found, mayRegister } = props
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.persons)}
      </Heading>
      <Lead>{voice.say(words.persons_lead)}</Lead>
      <ButtonRow>
        {mayRegister ? <ButtonLink href={`/${city}/persons/new`}>{voice.say(words.register)}</ButtonLink> : null}
        <Link href={`/${city}/duplicates`}>{voice.say(listWords.duplicates)}</Link>
        <Link href={`/${city}/households`}>{voice.say(listWords.monitored)}</Link>
        {props.maySeeDue ? <Link href={`/${city}/retention`}>{voice.say(listWords.kept_how_long)}</Link> : null}
        <Link href={`/${city}/exports/persons${props.list === undefined ? '' : `?kept=${props.list}`}`}>{voice.say(listWords.give_out)}</Link>
      </ButtonRow>
      <KeptLists {...props} />
      <ChoosePersons {...props} />
      <Text>{found.count > countLimit ? voice.say(listWords.many, { n: countLimit }) : voice.say(listWords.found, { n: found.count })}</Text>
      {found.near && found.count > 0 ? <Text>{voice.say(listWords.near)}</Text> : null}
      <PersonRows {...props} />
    </>
  )
}

const KeptLists = ({ voice, city, kept }: PersonsProps): VNode | null => {
  const named = kept.filter(({ name }) => name !== null)
  if (named.length === 0) return null
  return (
    <p class="govuk-body">
      {voice.say(listWords.kept)}
      <Link href={`/${city}/persons?list=all`}>{voice.say(listWords.everybody)}</Link>
      {named.map(({ id, name }) => (
        <>
          {' · '}
          <Link href={`/${city}/persons?list=${id}`}>
            <Mixed voice={voice} text={name ?? ''} />
          </Link>
        </>
      ))}
    </p>
  )
}

/** By POST: a name that is searched for does not stand in an address. */
function ChoosePersons({ voice, city, form, choice, columns }: PersonsProps): VNode {
  const typed: Typed = { ...choice, columns }
  const narrowed = Object.entries(choice).some(([name, value]) => name !== 'q' && name !== 'columns' && value)
  const { q, ...rest } = form
  return (
    <form method="post" action={`/${city}/persons/list`} role="search" aria-label={voice.say(listWords.search)} noValidate>
      {q ? <FieldInput voice={voice} name="q" field={{ ...q, optional: false }} typed={typed['q']} /> : null}
      <Details summary={voice.say(listWords.choose)} open={narrowed}>
        <div class="tx-filters">
          {Object.entries(rest).map(([name, field]) => {
            const one = { voice, name, typed: typed[name], field: { ...field, optional: false } }
            return field.kind === 'choice' ? <ListChoice {...one} empty={voice.say(uiWords.any)} /> : <FieldInput {...one} />
          })}
        </div>
      </Details>
      <ButtonRow>
        <Button weight="secondary">{voice.say(listWords.show)}</Button>
        <Link href={`/${city}/persons?list=all`}>{voice.say(uiWords.clear_filters)}</Link>
      </ButtonRow>
    </form>
  )
}

function PersonRows({ voice, city, today, columns, found, names, list, choice }: PersonsProps): VNode {
  if (found.persons.length === 0) {
    const chosen = Object.keys(choice).length > 0
    return <EmptyState heading={voice.say(chosen ? listWords.nobody : words.persons)} why={voice.say(chosen ? listWords.nobody_why : words.none)} />
  }
  const at = (page: number) => `/${city}/persons?${list === undefined ? '' : `list=${list}&`}page=${page}`
  const more = found.count > (found.page + 1) * 25
  return (
    <>
      <DataTable
        caption={voice.say(words.persons)}
        captionHidden
        rows={found.persons}
        columns={[nameColumn(voice, city), ...columns.flatMap((name) => columnOf(voice, today, names, name))]}
      />
      <Pagination voice={voice} previous={found.page > 0 ? at(found.page - 1) : undefined} next={more ? at(found.page + 1) : undefined} />
    </>
  )
}

const nameColumn = (voice: Voice, city: string): Column<Listed> => ({
  head: voice.say(words.name),
  names: true,
  cell: (person) => (
    <Link href={`/${city}/persons/${person.id}`}>
      <PersonName voice={voice} name={person.name} pinyin={person.name_latin} />
    </Link>
  ),
})

function columnOf(voice: Voice, today: Day, names: PersonsProps['names'], name: string): Column<Listed>[] {
  const head = columnWords[name as keyof typeof columnWords]
  const option = (of: Readonly<Record<string, Phrase>>, key: string | null) => {
    const phrase = key === null ? undefined : of[key]
    return phrase ? voice.say(phrase) : '—'
  }
  const cells: Record<keyof typeof columnWords, Column<Listed>['cell']> = {
    division: ({ division }) => voice.say(names.get(division) ?? { zh: '—', en: '—' }),
    village: ({ village }) => (village ? <Mixed voice={voice} text={village} /> : '—'),
    age: ({ birth_on }) => voice.count(ageOn(birth_on, today)),
    communication: ({ communication }) => option(options.communications, communication),
    certificate: ({ certificate_valid_to }) => (certificate_valid_to ? voice.day(certificate_valid_to) : '—'),
    work: ({ employment_status, employment_form }) =>
      employment_form ? option(options.employmentForms, employment_form) : option(options.employmentStatuses, employment_status),
    education: ({ education }) => option(options.educations, education),
    registered: ({ registered_at }) => voice.day(dayOf(registered_at)),
  }
  return head ? [{ head: voice.say(head), cell: cells[name as keyof typeof columnWords], numeric: name === 'age' }] : []
}
