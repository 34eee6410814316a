import type { ComponentChildren, VNode } from 'preact'
import { dayOf } from '../../../kit/day.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { accommodationWords } from '../../../match/words/accommodation.ts'
import { surroundingWords } from '../../../match/words/use.ts'
import type { Vacancy } from '../../../match/vacancy.ts'
import { surroundings } from '../../../match/axes.ts'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead } from '../../../ui/text.tsx'
import type { State } from '../flow.ts'
import { occupationOptions } from '../occupations.ts'
import type { VacancyRow } from '../store.ts'
import { words } from '../words.ts'
import { entryWords } from '../words/entry.ts'
import { stateWords } from '../words/flow.ts'
import { tones } from './desk.tsx'
import { placeSaid } from './list.tsx'

export type VacancyProps = { voice: Voice; row: VacancyRow; job: Vacancy; place: Phrase | undefined; children: ComponentChildren }

/** One vacancy as everybody reads it; then what its reader may do about it. */
export const VacancyPage = ({ voice, row, job, place, children }: VacancyProps): VNode => {
  const all = (phrases: readonly Phrase[]): string => phrases.map((phrase) => voice.say(phrase)).join(voice.locale === 'en' ? ', ' : '、') || '—'
  const occupation = occupationOptions()[row.occupation]
  return (
    <>
      <Heading level={1} size="l" caption={<Mixed voice={voice} text={row.employer_name} />}>
        <Mixed voice={voice} text={row.title} />
      </Heading>
      <Lead>
        <Tag tone={tones[row.state as State]}>{voice.say(stateWords[row.state as State])}</Tag>
      </Lead>
      <SummaryList
        voice={voice}
        rows={[
          { key: voice.say(words.wage), value: voice.money(row.wage_fen) },
          { key: voice.say(words.hours), value: voice.count(row.hours) },
          { key: voice.say(words.place), value: placeSaid(voice, row.at_home, place) },
          { key: voice.say(words.openings), value: voice.count(row.openings) },
          { key: voice.say(words.contract), value: voice.say(entryWords[row.contract as Vacancy['contract']]) },
          { key: voice.say(words.occupation), value: occupation ? voice.say(occupation) : '—' },
          { key: voice.say(words.duties), value: row.duties || '—' },
          { key: voice.say(words.has), value: all(surroundings.filter((name) => job.has[name]).map((name) => surroundingWords[name])) },
          { key: voice.say(words.willing), value: all([...job.provides, ...job.willing].map((id) => accommodationWords[id].name)) },
          { key: voice.say(words.opened), value: voice.day(dayOf(row.opened_at)) },
          { key: voice.say(words.confirmed), value: voice.day(row.confirmed_on) },
        ]}
      />
      {children}
    </>
  )
}
