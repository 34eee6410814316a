import type { VNode } from 'preact'
import { addDays } from '../../../kit/day.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Heading, Link } from '../../../ui/text.tsx'
import type { Group } from '../groups.ts'
import type { Stay } from '../rules.ts'
import { words } from '../words/shown.ts'

/** The people behind a number of a workshop. */
export const PeoplePage = ({ voice, city, name, group, stays }: { voice: Voice; city: string; name: string; group: Group; stays: readonly Stay[] }): VNode => (
  <>
    <Heading level={1} size="l" caption={<Mixed voice={voice} text={name} />}>
      {voice.say(words[group])}
    </Heading>
    {stays.length === 0 ? (
      <EmptyState heading={voice.say(words.people)} why={voice.say(words.nobody)} />
    ) : (
      <DataTable
        caption={voice.say(words.people)}
        captionHidden
        rows={stays}
        columns={[
          {
            head: voice.say(words.person),
            names: true,
            cell: (stay) => (
              <Link href={`/${city}/sheltered/stays/${stay.stay_id}`}>
                <PersonName voice={voice} name={stay.name} pinyin={stay.name_latin} />
              </Link>
            ),
          },
          { head: voice.say(words.place), cell: ({ place_name }) => <span class="tx-number">{place_name}</span> },
          { head: voice.say(words.from_on), cell: ({ from_on }) => voice.day(from_on) },
          { head: voice.say(words.until_on), cell: ({ until_on }) => (until_on ? voice.day(addDays(until_on, -1)) : voice.say(words.goes_on)) },
        ]}
      />
    )}
  </>
)
