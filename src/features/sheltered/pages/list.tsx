import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { words } from '../words/shown.ts'

export type WorkshopRow = { id: number; trading_name: string; where: Phrase; places: number; taken: number }

/** The workshops a reader sees. */
export const WorkshopsPage = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly WorkshopRow[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.workshops)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.workshops)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.workshops)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.workshop),
            names: true,
            cell: ({ id, trading_name, where }) => (
              <>
                <Link href={`/${city}/sheltered/${id}`}>
                  <Mixed voice={voice} text={trading_name} />
                </Link>{' '}
                <span class="tx-quiet">{voice.say(where)}</span>
              </>
            ),
          },
          { head: voice.say(words.places), numeric: true, cell: ({ places }) => voice.count(places) },
          { head: voice.say(words.taken), numeric: true, cell: ({ taken }) => voice.count(taken) },
          { head: voice.say(words.free), numeric: true, cell: ({ places, taken }) => voice.count(places - taken) },
        ]}
      />
    )}
  </>
)
