/** Placements as a table: of a person with the employers, of an employer with the persons. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Link } from '../../../ui/text.tsx'
import { employmentForms } from '../../persons/record/options.ts'
import type { PlacementRow } from '../store/placements.ts'
import { leavingReasons, placingWords as words } from '../words/placing.ts'

export const formWord = (form: string) => employmentForms[form as keyof typeof employmentForms]

/** At work, left with the reason, or taken back. */
export const StateTag = ({ voice, row }: { voice: Voice; row: PlacementRow }): VNode => {
  if (row.taken_back !== null) return <Tag>{voice.say(words.taken_back)}</Tag>
  if (row.ended_on === null) return <Tag tone="good">{voice.say(words.at_work)}</Tag>
  const why = leavingReasons[row.ended_why as keyof typeof leavingReasons]
  return (
    <>
      <Tag tone="info">{voice.say(words.left)}</Tag> {voice.say(words.left_on, { day: voice.day(row.ended_on), why })}
    </>
  )
}

export type TableProps = { voice: Voice; city: string; rows: readonly PlacementRow[]; names: 'person' | 'employer' }
export const Placements = ({ voice, city, rows, names }: TableProps): VNode =>
  rows.length === 0 ? (
    <EmptyState heading={voice.say(words.placements)} why={voice.say(words.none)} />
  ) : (
    <DataTable
      caption={voice.say(words.placements)}
      captionHidden
      rows={rows}
      columns={[
        {
          head: voice.say(words[names]),
          names: true,
          cell: (row) => (
            <Link href={`/${city}/placements/${row.id}`}>
              {names === 'person' ? <PersonName voice={voice} name={row.name} pinyin={row.name_latin} /> : <Mixed voice={voice} text={row.trading_name} />}
            </Link>
          ),
        },
        { head: voice.say(words.started_on), cell: ({ started_on }) => voice.day(started_on) },
        { head: voice.say(words.form), cell: ({ employment_form }) => voice.say(formWord(employment_form)) },
        { head: voice.say(words.state), cell: (row) => <StateTag voice={voice} row={row} /> },
      ]}
    />
  )
