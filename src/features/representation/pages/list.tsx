import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Link, Text } from '../../../ui/text.tsx'
import { grounds, relationPhrase, type Ground } from '../form.ts'
import type { Standing } from '../store.ts'
import { words } from '../words.ts'

/** Who acts for a person, each with the way to end it. */
export const StandingTable = ({ voice, rows, at }: { voice: Voice; rows: readonly Standing[]; at: string }): VNode =>
  rows.length === 0 ? (
    <Text quiet>{voice.say(words.none)}</Text>
  ) : (
    <DataTable
      caption={voice.say(words.representatives)}
      captionHidden
      rows={rows}
      columns={[
        { head: voice.say(words.who), names: true, cell: ({ account_name }) => <Mixed voice={voice} text={account_name} /> },
        { head: voice.say(words.relation), cell: ({ relation }) => <Mixed voice={voice} text={voice.say(relationPhrase(relation))} /> },
        { head: voice.say(words.ground), cell: ({ ground }) => voice.say(grounds[ground as Ground]) },
        { head: voice.say(words.until), cell: ({ until_on }) => (until_on ? voice.day(until_on) : voice.say(words.no_day)) },
        {
          head: voice.say(words.end),
          cell: ({ id, account_name }) => (
            <Link href={`${at}/${id}/end`} about={account_name}>
              {voice.say(words.end)}
            </Link>
          ),
        },
      ]}
    />
  )
