/** The lines of a notice: the same table where they are chosen, previewed and shown. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Line } from '../store.ts'
import { words } from '../words.ts'

const lineName = (voice: Voice, line: Line): string => (voice.locale === 'en' ? line.name_latin : line.name)
const amount = (voice: Voice, line: Line): string => (line.amount_fen === null ? voice.say(words.no_amount) : voice.money(BigInt(line.amount_fen)))

/** The lines of a notice, exactly as posted. */
export const LinesTable = ({
  voice,
  lines,
  more,
}: {
  voice: Voice
  lines: readonly Line[]
  more?: { head: string; cell: (line: Line, i: number) => VNode }
}): VNode => (
  <DataTable
    caption={voice.say(words.notice)}
    captionHidden
    rows={lines.map((line, i) => ({ line, i }))}
    columns={[
      { head: voice.say(words.number), names: true, cell: ({ line }) => line.number },
      { head: voice.say(words.name), cell: ({ line }) => lineName(voice, line) },
      { head: voice.say(words.place), cell: ({ line }) => voice.say(line.place) },
      { head: voice.say(words.scheme), cell: ({ line }) => voice.say(line.scheme) },
      { head: voice.say(words.amount), numeric: true, cell: ({ line }) => amount(voice, line) },
      ...(more ? [{ head: more.head, cell: ({ line, i }: { line: Line; i: number }) => more.cell(line, i) }] : []),
    ]}
  />
)
