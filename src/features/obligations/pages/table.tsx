import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Link } from '../../../ui/text.tsx'
import type { Row } from '../store.ts'
import { words } from '../words/shown.ts'

/** A month with its obligation's title, and what would make it known where the roster cannot */
export type Titled = Row & { readonly title: Phrase; readonly missing: readonly Phrase[] }
const tones = { kept: 'good', broken: 'bad', unknown: 'waiting' } as const
const known = (state: string) => state as keyof typeof tones

const doneAbout = (voice: Voice, { act, until, note }: Row): VNode | string => {
  if (act === null) return '—'
  const said = voice.say(words[act as 'put_right'])
  return <Mixed voice={voice} text={`${until ? voice.say(words.until, { act: said, day: voice.day(until) }) : said} · ${note ?? ''}`} />
}

const State = ({ voice, row: { state, missing } }: { voice: Voice; row: Titled }): VNode => (
  <>
    <Tag tone={tones[known(state)]}>{voice.say(words[known(state)])}</Tag>
    {state === 'unknown' ? (
      <span class="tx-quiet">
        {' '}
        {voice.say(words.would_tell, { what: missing.length > 0 ? missing.map((one) => voice.say(one)).join(voice.say(words.comma)) : words.roster })}
      </span>
    ) : null}
  </>
)

/** Months, one a row: what was asked, whether it was kept, who counted, what was done. `of` also names the body, with a link to its months. */
export const MonthsTable = ({ voice, rows, of }: { voice: Voice; rows: readonly Titled[]; of?: string | undefined }): VNode => (
  <DataTable
    caption={voice.say(words.obligations)}
    captionHidden
    rows={rows}
    columns={[
      { head: voice.say(words.month), names: true, cell: ({ month }) => month },
      ...(of === undefined
        ? []
        : [
            {
              head: voice.say(words.body),
              cell: ({ application_id, trading_name }: Titled) => (
                <Link href={`${of}/cases/${application_id}/obligations`}>
                  <Mixed voice={voice} text={trading_name} />
                </Link>
              ),
            },
          ]),
      { head: voice.say(words.obligation), cell: ({ title }) => voice.say(title) },
      { head: voice.say(words.state), cell: (row) => <State voice={voice} row={row} /> },
      { head: voice.say(words.counted), numeric: true, cell: ({ counted }) => voice.count(counted.length) },
      { head: voice.say(words.awaited), numeric: true, cell: ({ awaited }) => voice.count(awaited.length) },
      { head: voice.say(words.done), cell: (row) => doneAbout(voice, row) },
    ]}
  />
)
