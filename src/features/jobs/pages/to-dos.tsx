import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import type { ToDo } from '../store/following.ts'
import { byWords, followingWords as words } from '../words/following.ts'
import { toDoSaid } from './to-do-said.ts'

/** What follow-ups left to be done, by whom, until when. */
export const ToDos = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly ToDo[] }): VNode => (
  <>
    <Heading level={2}>{voice.say(words.to_do_list)}</Heading>
    {rows.length === 0 ? (
      <Text>{voice.say(words.nothing_to_do)}</Text>
    ) : (
      <DataTable
        caption={voice.say(words.to_do_list)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.who),
            names: true,
            cell: ({ placement_id, name, name_latin }) => (
              <Link href={`/${city}/placements/${placement_id}`}>
                <PersonName voice={voice} name={name} pinyin={name_latin} />
              </Link>
            ),
          },
          { head: voice.say(words.to_do), cell: ({ to_do }) => <Mixed voice={voice} text={toDoSaid(voice, to_do)} /> },
          { head: voice.say(words.to_do_by), cell: ({ to_do_by }) => voice.say(byWords[to_do_by as 'officer']) },
          { head: voice.say(words.to_do_until), cell: ({ to_do_until }) => (to_do_until ? voice.day(to_do_until) : '—') },
        ]}
      />
    )}
  </>
)
