/** Who belongs to a household, and who did. */
import type { VNode } from 'preact'
import { Details } from '../../../ui/blocks.tsx'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Link, List, Text } from '../../../ui/text.tsx'
import { nameSaid } from '../../persons/words.ts'
import { isMemberOn, type Member } from '../store/members.ts'
import { leavings, relations, type Leaving, type Relation } from '../words/kinds.ts'
import { shown } from '../words/shown.ts'
import type { HouseholdProps } from './household.tsx'

export function MembersPart({ voice, city, today, household, members, mayChange }: HouseholdProps): VNode {
  const at = `/${city}/households/${household.id}/members`
  const present = members.filter((member) => isMemberOn(member, today))
  const left = members.filter(({ left_on }) => left_on !== null)
  const carer = (id: number | null) => nameSaid(voice, members.find((one) => one.id === id)?.name ?? '—')
  const nameOf = ({ person_id, name }: Member) => {
    const shownName = <Mixed voice={voice} text={nameSaid(voice, name)} />
    return person_id === null ? shownName : <Link href={`/${city}/persons/${person_id}`}>{shownName}</Link>
  }
  const columns: Column<Member>[] = [
    { head: voice.say(shown.member), names: true, cell: nameOf },
    { head: voice.say(shown.relation), cell: ({ relation }) => voice.say(relations[relation as Relation]) },
    { head: voice.say(shown.cared_for_by), cell: ({ cared_for_by }) => <Mixed voice={voice} text={carer(cared_for_by)} /> },
    { head: voice.say(shown.joined_on), cell: ({ joined_on }) => voice.day(joined_on) },
  ]
  if (mayChange)
    columns.push({
      head: voice.say(shown.what),
      cell: ({ id, name }) => (
        <Link href={`${at}/${id}`} about={nameSaid(voice, name)}>
          {voice.say(shown.change)}
        </Link>
      ),
    })
  const gone = ({ name, left_on, left_why }: Member) => (
    <Mixed voice={voice} text={`${nameSaid(voice, name)} · ${voice.day(left_on ?? '')} · ${left_why ? voice.say(leavings[left_why as Leaving]) : ''}`} />
  )
  return (
    <>
      <Heading level={2}>{voice.say(shown.members)}</Heading>
      {present.length === 0 ? (
        <Text>{voice.say(shown.nobody)}</Text>
      ) : (
        <DataTable caption={voice.say(shown.members)} captionHidden rows={present} columns={columns} />
      )}
      {mayChange ? (
        <Text>
          <Link href={at}>{voice.say(shown.add)}</Link>
        </Text>
      ) : null}
      {left.length > 0 ? (
        <Details summary={voice.say(shown.history)}>
          <List items={left.map(gone)} />
        </Details>
      ) : null}
    </>
  )
}
