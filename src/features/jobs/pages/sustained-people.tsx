import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Link } from '../../../ui/text.tsx'
import type { Sustained } from '../store/sustained.ts'
import { sustainedWords as words } from '../words/sustained.ts'

/** The people behind a number: each opens to the placement with what was found. */
export const SustainedPeoplePage = ({ voice, city, heading, rows }: { voice: Voice; city: string; heading: string; rows: readonly Sustained[] }): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.sustained)}>
      {heading}
    </Heading>
    {rows.length === 0 ? (
      <EmptyState heading={heading} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={heading}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.person),
            names: true,
            cell: ({ id, name, name_latin }) => (
              <Link href={`/${city}/placements/${id}`}>
                <PersonName voice={voice} name={name} pinyin={name_latin} />
              </Link>
            ),
          },
          { head: voice.say(words.employer), cell: ({ trading_name }) => <Mixed voice={voice} text={trading_name} /> },
          { head: voice.say(words.started_on), cell: ({ started_on }) => voice.day(started_on) },
          {
            head: voice.say(words.outcome),
            cell: ({ kept }) => <Tag tone={kept ? 'good' : 'waiting'}>{voice.say(kept ? words.kept : words.not_kept)}</Tag>,
          },
        ]}
      />
    )}
  </>
)
