import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import type { VacancyRow } from '../store.ts'
import { words } from '../words.ts'

export type ListProps = {
  voice: Voice
  city: string
  rows: readonly VacancyRow[]
  places: ReadonlyMap<string, Phrase>
  older?: string | undefined
  newer?: string | undefined
}

/** The full list, without ranking. */
export const ListPage = ({ voice, city, rows, places, older, newer }: ListProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.vacancies)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.vacancies)} why={voice.say(words.none)} />
    ) : (
      <Vacancies voice={voice} city={city} rows={rows} places={places} />
    )}
    <Text>
      {newer ? <Link href={newer}>{voice.say(words.newer)}</Link> : null} {older ? <Link href={older}>{voice.say(words.older)}</Link> : null}
    </Text>
  </>
)

const Vacancies = ({ voice, city, rows, places }: Omit<ListProps, 'older' | 'newer'>): VNode => (
  <DataTable
    caption={voice.say(words.vacancies)}
    captionHidden
    rows={rows}
    columns={[
      {
        head: voice.say(words.title),
        names: true,
        cell: ({ id, title }) => (
          <Link href={`/${city}/vacancies/${id}`}>
            <Mixed voice={voice} text={title} />
          </Link>
        ),
      },
      { head: voice.say(words.employer), cell: ({ employer_name }) => <Mixed voice={voice} text={employer_name} /> },
      { head: voice.say(words.place), cell: ({ at_home, division }) => placeSaid(voice, at_home, places.get(division)) },
      { head: voice.say(words.wage), numeric: true, cell: ({ wage_fen }) => voice.money(wage_fen) },
      { head: voice.say(words.hours), numeric: true, cell: ({ hours }) => voice.count(hours) },
      { head: voice.say(words.openings), numeric: true, cell: ({ openings }) => voice.count(openings) },
    ]}
  />
)

export const placeSaid = (voice: Voice, at_home: boolean, place: Phrase | undefined): string =>
  voice.say(at_home ? words.at_home : (place ?? { zh: '—', en: '—' }))
