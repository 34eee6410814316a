/** The tables of a sitting. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Link } from '../../../ui/text.tsx'
import { words } from '../words.ts'

export type SeatRow = { name: string; sex: 'female' | 'male'; is_outside: boolean; is_user: boolean }
export type CaseRow = { application_id: number; number: string | null; given: number; aside: number; outcome?: Phrase | undefined }
export type CriterionRow = { title: Phrase; weight: string }

const yesNo = (voice: Voice, is: boolean): string => voice.say(is ? words.yes : words.no)

export const SeatsTable = ({ voice, rows }: { voice: Voice; rows: readonly SeatRow[] }): VNode => (
  <DataTable
    caption={voice.say(words.seats)}
    rows={rows}
    columns={[
      { head: voice.say(words.member), names: true, cell: ({ name }) => name },
      { head: voice.say(words.sex), cell: ({ sex }) => voice.say(words[sex]) },
      { head: voice.say(words.is_outside), cell: ({ is_outside }) => yesNo(voice, is_outside) },
      { head: voice.say(words.is_user), cell: ({ is_user }) => yesNo(voice, is_user) },
    ]}
  />
)

export const CasesTable = ({ voice, at, rows }: { voice: Voice; at: string; rows: readonly CaseRow[] }): VNode => (
  <DataTable
    caption={voice.say(words.cases)}
    rows={rows}
    columns={[
      {
        head: voice.say(words.cases),
        names: true,
        cell: ({ application_id, number }) => <Link href={`${at}/cases/${application_id}`}>{number ?? String(application_id)}</Link>,
      },
      { head: voice.say(words.state), cell: ({ given, aside }) => voice.say(words.given_of, { n: given, aside }) },
      { head: voice.say(words.result), cell: ({ outcome }) => (outcome ? voice.say(outcome) : '—') },
    ]}
  />
)

export const CriteriaTable = ({ voice, rows }: { voice: Voice; rows: readonly CriterionRow[] }): VNode => (
  <DataTable
    caption={voice.say(words.weights)}
    rows={rows}
    columns={[
      { head: voice.say(words.criterion), names: true, cell: ({ title }) => voice.say(title) },
      { head: voice.say(words.weight), numeric: true, cell: ({ weight }) => weight },
    ]}
  />
)
