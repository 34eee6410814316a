import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { Explanation, Standing } from '../../../match/explanation.ts'
import { accommodationWords } from '../../../match/words/accommodation.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { Link } from '../../../ui/text.tsx'
import type { Found } from '../acts/lists.ts'
import { words as vacancyWords } from '../words.ts'
import { matchWords as words, standingWords } from '../words/match.ts'
import { placeSaid } from './list.tsx'

const tones: Record<Standing, Tone> = { ok: 'good', with: 'good', trial: 'info', ask: 'waiting', law_ask: 'waiting', blocked: 'bad', law_no: 'bad' }

export const StandingTag = ({ voice, standing }: { voice: Voice; standing: Standing }): VNode => (
  <Tag tone={tones[standing]}>{voice.say(standingWords[standing])}</Tag>
)

/** What would have to be arranged, by name. */
export function arranged(voice: Voice, { lines }: Pick<Explanation, 'lines'>): string {
  const ids = new Set(lines.flatMap(({ state, arrangement }) => (state === 'with' && arrangement ? [arrangement.id] : [])))
  return [...ids].map((id) => voice.say(accommodationWords[id].name)).join(voice.locale === 'en' ? ', ' : '、') || '—'
}

export type JobListProps = { voice: Voice; at: string; found: readonly Found[]; places: ReadonlyMap<string, Phrase>; caption: Phrase }

/** Jobs found for a person, each leading to its reasons. */
export const Jobs = ({ voice, at, found, places, caption }: JobListProps): VNode => (
  <DataTable
    caption={voice.say(caption)}
    captionHidden
    rows={found}
    columns={[
      {
        head: voice.say(vacancyWords.title),
        names: true,
        cell: ({ row, price }) => (
          <>
            <Link href={`${at}/${row.id}`}>
              <Mixed voice={voice} text={row.title} />
            </Link>
            {price > 0 && caption === words.less_sought ? <span class="tx-quiet"> {voice.say(words.raised, { n: price })}</span> : null}
          </>
        ),
      },
      { head: voice.say(vacancyWords.employer), cell: ({ row }) => <Mixed voice={voice} text={row.employer_name} /> },
      { head: voice.say(vacancyWords.place), cell: ({ row }) => placeSaid(voice, row.at_home, places.get(row.division)) },
      { head: voice.say(vacancyWords.wage), numeric: true, cell: ({ row }) => voice.money(row.wage_fen) },
      { head: voice.say(words.standing), cell: ({ told }) => <StandingTag voice={voice} standing={told.standing} /> },
      { head: voice.say(words.needs), cell: ({ told }) => arranged(voice, told) },
    ]}
  />
)
