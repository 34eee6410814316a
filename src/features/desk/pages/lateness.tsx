/** How the desks stand: each number opens to its cases. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { words } from '../words/bulk.ts'
import { words as shown } from '../words/shown.ts'

export type DeskLine = {
  district: string
  role: string
  scheme: string
  stage: string
  waiting: number
  late: number
  oldest: string
  median: number
  plan_days: string
  href: string
}

export const LatenessPage = ({ voice, lines }: { voice: Voice; lines: readonly DeskLine[] }): VNode => {
  const sum = (key: 'waiting' | 'late') => voice.count(lines.reduce((n, line) => n + line[key], 0))
  const opens = (line: DeskLine, n: number, end = '') =>
    n === 0 ? (
      voice.count(0)
    ) : (
      <Link href={`${line.href}${end}`} about={`${line.district} ${line.stage}`}>
        {voice.count(n)}
      </Link>
    )
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.lateness)}
      </Heading>
      <Lead>{voice.say(words.lateness_lead)}</Lead>
      {lines.length === 0 ? (
        <EmptyState heading={voice.say(words.lateness)} why={voice.say(words.none)} />
      ) : (
        <DataTable
          caption={voice.say(words.lateness)}
          captionHidden
          rows={lines}
          columns={[
            {
              head: voice.say(shown.role),
              names: true,
              foot: voice.say(words.total),
              cell: ({ district, role }) => (
                <>
                  {district}
                  <span class="tx-basis">{role}</span>
                </>
              ),
            },
            {
              head: voice.say(shown.stage),
              cell: ({ stage, scheme }) => (
                <>
                  {stage}
                  <span class="tx-basis">{scheme}</span>
                </>
              ),
            },
            { head: voice.say(shown.waiting), numeric: true, cell: (line) => opens(line, line.waiting), foot: sum('waiting') },
            { head: voice.say(shown.late), numeric: true, cell: (line) => opens(line, line.late, '&lateness=late'), foot: sum('late') },
            { head: voice.say(words.oldest), cell: ({ oldest }) => oldest },
            { head: voice.say(words.median), cell: ({ median }) => voice.say(words.days, { days: median }) },
            { head: voice.say(words.plan_days), cell: ({ plan_days }) => plan_days },
          ]}
        />
      )}
    </>
  )
}
