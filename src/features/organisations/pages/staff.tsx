import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Link } from '../../../ui/text.tsx'
import { staffWords as words } from '../staff/words.ts'
import type { RosterRow } from '../store/staff.ts'

/** Who works here: no category or grade is shown. */
export const Roster = ({ voice, at, rows, mayWrite }: { voice: Voice; at: string; rows: readonly RosterRow[]; mayWrite: boolean }): VNode => (
  <>
    <Heading level={2}>{voice.say(words.roster)}</Heading>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.roster)} why={voice.say(words.nobody)} level={3} />
    ) : (
      <DataTable
        caption={voice.say(words.roster)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.worker),
            names: true,
            cell: ({ staff_id, name }) =>
              mayWrite ? (
                <Link href={`${at}/staff/${staff_id}`}>
                  <Mixed voice={voice} text={name} />
                </Link>
              ) : (
                <Mixed voice={voice} text={name} />
              ),
          },
          { head: voice.say(words.contract_from), cell: ({ contract_from }) => voice.day(contract_from) },
          { head: voice.say(words.contract_to), cell: ({ contract_to }) => (contract_to ? voice.day(contract_to) : voice.say(words.open_ended)) },
          { head: voice.say(words.left_on), cell: ({ ended_on }) => (ended_on ? voice.day(ended_on) : '—') },
          { head: voice.say(words.contract), cell: ({ contract_sha256 }) => (contract_sha256 ? voice.say(words.kept) : '—') },
        ]}
      />
    )}
    {mayWrite ? (
      <ButtonRow>
        <ButtonLink href={`${at}/staff/new`}>{voice.say(words.add)}</ButtonLink>
      </ButtonRow>
    ) : null}
  </>
)
