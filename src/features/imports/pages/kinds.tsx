import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Link } from '../../../ui/text.tsx'
import type { KindOfFault } from '../store/confirming.ts'
import { faultSays } from '../words/faults.ts'
import { rowWords } from '../words/flow.ts'
import { words } from '../words/said.ts'

const severities = { error: words.is_wrong, confirm: words.is_to_confirm, warning: words.is_told } as const

/** What the check says of rows, each kind with how often, the rows of it, and one reason for all where reasons are wanted. */
export const KindsBlock = ({ voice, at, kinds, mayAct }: { voice: Voice; at: string; kinds: readonly KindOfFault[]; mayAct: boolean }): VNode => (
  <>
    <Heading level={2} size="m">
      {voice.say(words.kinds)}
    </Heading>
    <DataTable
      caption={voice.say(words.kinds)}
      captionHidden
      rows={kinds}
      columns={[
        { head: voice.say(words.said_of_it), names: true, cell: ({ why }) => voice.say(faultSays(why)) },
        { head: voice.say(words.what_then), cell: ({ severity }) => voice.say(severities[severity]) },
        { head: voice.say(words.rows_in), cell: ({ state }) => voice.say(rowWords[state]) },
        {
          head: voice.say(words.rows_count),
          numeric: true,
          cell: ({ state, why, count }) => (
            <Link href={`${at}?rows=${state}&why=${why}`} about={voice.say(faultSays(why))}>
              {voice.count(count)}
            </Link>
          ),
        },
        ...(mayAct && kinds.some(({ open }) => open > 0)
          ? [
              {
                head: voice.say(words.reason),
                cell: ({ why, open }: KindOfFault) =>
                  open > 0 ? (
                    <Link href={`${at}/confirm?why=${why}`} about={voice.say(faultSays(why))}>
                      {voice.say(words.confirm_all, { count: open })}
                    </Link>
                  ) : (
                    '—'
                  ),
              },
            ]
          : []),
      ]}
    />
  </>
)
