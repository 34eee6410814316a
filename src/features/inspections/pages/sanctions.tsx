/** Every matter that the reader may see. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { stageTones } from '../rules/said.ts'
import type { Stage } from '../rules/sanctions.ts'
import { sanctionWords as words, stageWords } from '../words/sanctions.ts'

export type Listed = { id: number; shown_name: string; plaque_number: string; found: Phrase; answer_by: string; stage: Stage }

/** What follows inspections, those not decided first. */
export const SanctionsPage = ({ voice, at, rows }: { voice: Voice; at: string; rows: readonly Listed[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.sanctions)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.sanctions)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.sanctions)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.body),
            names: true,
            cell: ({ id, shown_name }) => (
              <Link href={`${at}/${id}`}>
                <Mixed voice={voice} text={shown_name} />
              </Link>
            ),
          },
          { head: voice.say(words.finding), cell: ({ found }) => voice.say(found) },
          { head: voice.say(words.answer_by), cell: ({ answer_by }) => voice.day(answer_by) },
          { head: voice.say(words.stage), cell: ({ stage }) => <Tag tone={stageTones[stage]}>{voice.say(stageWords[stage])}</Tag> },
        ]}
      />
    )}
  </>
)
