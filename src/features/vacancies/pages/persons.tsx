import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { VacancyRow } from '../store.ts'
import { matchWords as words } from '../words/match.ts'
import { arranged, StandingTag } from './job-list.tsx'

export type Listed = { readonly id: number; readonly name: string; readonly name_latin: string; readonly told: Explanation }
export type PersonsProps = { voice: Voice; city: string; row: VacancyRow; persons: readonly Listed[] }

/** Persons for a vacancy, for officers alone. */
export const PersonsPage = ({ voice, city, row, persons }: PersonsProps): VNode => (
  <>
    <Heading level={1} size="l" caption={<Mixed voice={voice} text={row.title} />}>
      {voice.say(words.persons)}
    </Heading>
    <Lead>{voice.say(words.persons_lead)}</Lead>
    {persons.length === 0 ? (
      <EmptyState heading={voice.say(words.persons)} why={voice.say(words.persons_none)} />
    ) : (
      <DataTable
        caption={voice.say(words.persons)}
        captionHidden
        rows={persons}
        columns={[
          {
            head: voice.say(words.persons),
            names: true,
            cell: ({ id, name, name_latin }) => (
              <Link href={`/${city}/persons/${id}/work/jobs/${row.id}`}>
                <PersonName voice={voice} name={name} pinyin={name_latin} />
              </Link>
            ),
          },
          { head: voice.say(words.standing), cell: ({ told }) => <StandingTag voice={voice} standing={told.standing} /> },
          { head: voice.say(words.needs), cell: ({ told }) => arranged(voice, told) },
        ]}
      />
    )}
  </>
)
