/** Who is to be asked now, and what is to be done. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { waysFor } from '../rules.ts'
import type { Due } from '../store/due.ts'
import type { ToDo } from '../store/following.ts'
import { followingWords as words, markWords, wayWords, whomWords } from '../words/following.ts'
import { ToDos } from './to-dos.tsx'

export type DueProps = {
  voice: Voice
  city: string
  rows: readonly Due[]
  toDos: readonly ToDo[]
  mayWrite: boolean
  previous?: string | undefined
  next?: string | undefined
}

export const DuePage = ({ voice, city, rows, toDos, mayWrite, previous, next }: DueProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.follow_ups)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <Text>
      <Link href={`/${city}/sustained`}>{voice.say(words.sustained)}</Link> · <Link href={`/${city}/placement-alarms`}>{voice.say(words.alarms)}</Link>
    </Text>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.follow_ups)} why={voice.say(words.none_due)} />
    ) : (
      <DataTable
        caption={voice.say(words.follow_ups)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.who),
            names: true,
            cell: ({ id, name, name_latin }) => (
              <Link href={`/${city}/placements/${id}`}>
                <PersonName voice={voice} name={name} pinyin={name_latin} />
              </Link>
            ),
          },
          { head: voice.say(words.employer), cell: ({ trading_name }) => <Mixed voice={voice} text={trading_name} /> },
          { head: voice.say(words.mark), cell: ({ mark }) => voice.say(markWords[mark]) },
          { head: voice.say(words.whom), cell: ({ whom }) => voice.say(whomWords[whom]) },
          {
            head: voice.say(words.due_on),
            cell: ({ due_on, tried }) => `${voice.day(due_on)}${tried > 0 ? ` · ${voice.say(words.tried, { n: tried })}` : ''}`,
          },
          {
            head: voice.say(words.how),
            cell: (due) =>
              due.whom === 'worker' ? <Mixed voice={voice} text={[voice.say(wayWords[waysFor(due)[0] ?? 'message']), ...due.other_needs].join(' · ')} /> : '—',
          },
          ...(mayWrite
            ? [
                {
                  head: voice.say(words.record),
                  cell: ({ id, mark, whom, name, name_latin }: Due) => (
                    <Ask voice={voice} at={`/${city}/placements/${id}/follow-up?mark=${mark}&whom=${whom}`} name={voice.locale === 'en' ? name_latin : name} />
                  ),
                },
              ]
            : []),
        ]}
      />
    )}
    <Pagination voice={voice} previous={previous} next={next} />
    <ToDos voice={voice} city={city} rows={toDos} />
  </>
)

const Ask = ({ voice, at, name }: { voice: Voice; at: string; name: string }): VNode => (
  <Link href={at} about={name}>
    {voice.say(words.ask)}
  </Link>
)
