import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { AxisId } from '../../../match/axes.ts'
import { axisWords } from '../../../match/words/axis.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { AttemptRow } from '../store/attempts.ts'
import { attemptWords as words } from '../words/attempts.ts'

/** What was tried, by whom, and which function was offered instead: whom to talk to. */
export const AttemptsPage = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly AttemptRow[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.attempts)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.attempts)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.attempts)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.organisation),
            names: true,
            cell: ({ organisation_id, name }) => (
              <Link href={`/${city}/organisations/${organisation_id}/contacts`}>
                <Mixed voice={voice} text={name} />
              </Link>
            ),
          },
          { head: voice.say(words.wording), cell: ({ wording }) => <Mixed voice={voice} text={wording} /> },
          { head: voice.say(words.offered), cell: ({ axis }) => (axis ? voice.say(axisWords[axis as AxisId].name) : '—') },
          { head: voice.say(words.when), cell: ({ made_at }) => voice.instant(made_at) },
        ]}
      />
    )}
  </>
)
