/** What the tables of the messages' desk show. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { Column } from '../../../ui/data-table.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Link } from '../../../ui/text.tsx'
import type { errandsAt } from '../store/desk.ts'
import { attentionWords, deskWords as words, remedies } from '../words/desk.ts'
import { channelWords } from '../words/inbox.ts'
import { isReason, reasons } from '../words/reasons.ts'

export type Row = Awaited<ReturnType<typeof errandsAt>>[number]

const Who = ({ voice, row }: { voice: Voice; row: Row }): VNode => (
  <>
    <PersonName voice={voice} name={row.name ?? ''} pinyin={row.name_latin ?? undefined} /> {row.whom === 'guardian' ? voice.say(words.guardian) : ''}
  </>
)
/** What a link is about, as one hears it: in English the pinyin, or the number of what has none. */
const aboutOf = (voice: Voice, row: Row): string => (voice.locale === 'en' ? (row.name_latin ?? String(row.id)) : (row.name ?? ''))
const place = (voice: Voice, row: Row): string => (row.place_zh === null ? '—' : voice.say({ zh: row.place_zh, en: row.place_en ?? row.place_zh }))
const who = (voice: Voice): Column<Row> => ({ head: voice.say(words.who), names: true, cell: (row) => <Who voice={voice} row={row} /> })
const where = (voice: Voice): Column<Row> => ({ head: voice.say(words.where), cell: (row) => place(voice, row) })
const since = (voice: Voice): Column<Row> => ({ head: voice.say(words.since), cell: (row) => voice.instant(row.opened_at) })

export const callColumns = (voice: Voice, at: string): Column<Row>[] => [
  who(voice),
  where(voice),
  { head: voice.say(words.why), cell: ({ reason }) => (isReason(reason) ? voice.say(reasons[reason]) : '') },
  since(voice),
  { head: voice.say(words.tries), numeric: true, cell: ({ tries }) => voice.count(tries) },
  {
    head: voice.say(words.to_do),
    cell: (row) => (
      <Link href={`${at}/messages/errands/${row.id}/call`} about={aboutOf(voice, row)}>
        {voice.say(words.call)}
      </Link>
    ),
  },
]

export const wrongColumns = (voice: Voice, at: string): Column<Row>[] => [
  who(voice),
  where(voice),
  { head: voice.say(words.why), cell: ({ attention }) => voice.say(attentionWords[attention as 'wrong_phone']) },
  {
    head: voice.say(words.to_do),
    cell: (row) => (
      <>
        {voice.say(remedies[row.attention as 'wrong_phone'])}
        <br />
        {row.person_id === null ? null : (
          <>
            <Link href={`${at}/persons/${row.person_id}/told`} about={aboutOf(voice, row)}>
              {voice.say(words.told_page)}
            </Link>
            {' · '}
          </>
        )}
        <Link href={`${at}/messages/errands/${row.id}/seen`} about={aboutOf(voice, row)}>
          {voice.say(words.see_to)}
        </Link>
      </>
    ),
  },
]

export const failingColumns = (voice: Voice): Column<Row>[] => [
  who(voice),
  { head: voice.say(words.way), cell: ({ channel }) => voice.say(channelWords[channel]) },
  { head: voice.say(words.tries), numeric: true, cell: ({ tries }) => voice.count(tries) },
  { head: voice.say(words.next_try), cell: ({ due_at }) => voice.instant(due_at) },
]
