import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { EndingRow, StepRow } from '../store/leaving.ts'
import { endingWords as words, fileWords } from '../words/file.ts'
import { words as shown } from '../words/shown.ts'
import { Steps } from './steps.tsx'

export type EndingProps = { voice: Voice; city: string; today: string; rows: readonly EndingRow[]; steps: readonly StepRow[] }

/** Whose term ends soon or has ended, the nearest first, and what was tried. */
export const EndingPage = ({ voice, city, today, rows, steps }: EndingProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(shown.terms_ending)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(shown.terms_ending)} why={voice.say(words.nobody)} />
    ) : (
      <DataTable
        caption={voice.say(shown.terms_ending)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(shown.holder),
            names: true,
            cell: ({ post_id, name }) => (
              <Link href={`/${city}/posts/${post_id}`}>
                <Mixed voice={voice} text={name ?? voice.say(shown.other_holder)} />
              </Link>
            ),
          },
          { head: voice.say(shown.post), cell: ({ title }) => <Mixed voice={voice} text={title} /> },
          {
            head: voice.say(shown.term_ends),
            cell: ({ term_ends_on }) => (
              <>
                {voice.day(term_ends_on ?? today)} {(term_ends_on ?? today) < today ? <Tag tone="bad">{voice.say(words.over)}</Tag> : null}
              </>
            ),
          },
          { head: voice.say(fileWords.tried), cell: ({ id }) => <Steps voice={voice} steps={steps.filter(({ post_holding_id }) => post_holding_id === id)} /> },
        ]}
      />
    )}
  </>
)
