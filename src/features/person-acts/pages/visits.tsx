/** Visits that wait, with a button for each of one's own. */
import type { VNode } from 'preact'
import { dayOf } from '../../../kit/day.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { PostButton } from '../../../ui/button.tsx'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { openVisits } from '../store/visits.ts'
import { words } from '../words.ts'

type Row = Awaited<ReturnType<typeof openVisits>>[number]
type Props = { voice: Voice; at: string; rows: readonly Row[]; /** of the reader, who may mark them */ own: boolean }

export const VisitsPage = ({ voice, at, rows, own }: Props): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.visits)}
    </Heading>
    <Lead>{voice.say(words.visits_lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.visits)} why={voice.say(words.nobody)} />
    ) : (
      <DataTable caption={voice.say(words.visits)} captionHidden rows={rows} columns={columns(voice, at, own)} />
    )}
  </>
)

const columns = (voice: Voice, at: string, own: boolean): Column<Row>[] => [
  {
    head: voice.say(words.who),
    names: true,
    cell: ({ person_id, name, name_latin }) => (
      <Link href={`${at}/persons/${person_id}`}>
        <PersonName voice={voice} name={name} pinyin={name_latin} />
      </Link>
    ),
  },
  { head: voice.say(words.where), cell: (row) => <Mixed voice={voice} text={`${voice.say({ zh: row.name_zh, en: row.name_en })} ${row.village}`} /> },
  { head: voice.say(words.since), cell: ({ asked_at }) => voice.day(dayOf(asked_at)) },
  own
    ? { head: voice.say(words.made), cell: ({ id, name }) => <Made voice={voice} action={`${at}/visits/${id}/made`} name={name} /> }
    : { head: voice.say(words.by_whom), cell: ({ visitor }) => <Mixed voice={voice} text={visitor} /> },
]

const Made = ({ voice, action, name }: { voice: Voice; action: string; name: string }): VNode => (
  <PostButton action={action} weight="secondary">
    {voice.say(words.made)}
    <span class="govuk-visually-hidden">
      {' '}
      <Mixed voice={voice} text={name} />
    </span>
  </PostButton>
)
