/** All sittings the reader may see. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { State } from '../flow.ts'
import { stateWords, words } from '../words.ts'

export type SittingRow = { id: number; state: State; held_on: string; chair: string; scheme: Phrase; stage: Phrase }

export const SittingsPage = ({ voice, city, rows, mayOpen }: { voice: Voice; city: string; rows: readonly SittingRow[]; mayOpen: boolean }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.sittings)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {mayOpen ? <ButtonLink href={`/${city}/sittings/new`}>{voice.say(words.open)}</ButtonLink> : null}
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.sittings)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.sittings)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.cases),
            names: true,
            cell: ({ id, scheme, stage }) => <Link href={`/${city}/sittings/${id}`}>{`${voice.say(scheme)} · ${voice.say(stage)}`}</Link>,
          },
          { head: voice.say(words.held_on), cell: ({ held_on }) => voice.day(held_on) },
          { head: voice.say(words.chair), cell: ({ chair }) => chair },
          {
            head: voice.say(words.state),
            cell: ({ state }) => <Tag tone={state === 'closed' ? 'good' : 'waiting'}>{voice.say(stateWords[state])}</Tag>,
          },
        ]}
      />
    )}
  </>
)
