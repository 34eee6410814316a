import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Link, List } from '../../../ui/text.tsx'
import { ratioOf } from '../../organisations/rules.ts'
import type { EmployerRow } from '../acts/quota.ts'
import { quotaWords as words } from '../words/quota.ts'

/** Organisations with their count, what is missing, and what runs out. */
export function QuotaTable({ voice, city, rows }: { voice: Voice; city: string; rows: readonly EmployerRow[] }): VNode {
  const ratio = ({ month, staff_count }: EmployerRow): string => {
    const share = ratioOf(month.quota_count, staff_count)
    return share === undefined ? '—' : `${(share * 100).toFixed(2)}%`
  }
  return (
    <DataTable
      caption={voice.say(words.monitor)}
      captionHidden
      rows={rows}
      columns={[
        {
          head: voice.say(words.organisation),
          names: true,
          cell: ({ id, trading_name }) => (
            <Link href={`/${city}/organisations/${id}`}>
              <Mixed voice={voice} text={trading_name} />
            </Link>
          ),
        },
        { head: voice.say(words.district), cell: ({ name_zh, name_en }) => voice.say({ zh: name_zh, en: name_en }) },
        { head: voice.say(words.month), cell: ({ month }) => <span class="tx-number">{month.month}</span> },
        { head: voice.say(words.staff), numeric: true, cell: ({ staff_count }) => voice.count(staff_count) },
        { head: voice.say(words.counted), numeric: true, cell: ({ month }) => voice.count(month.quota_count) },
        { head: voice.say(words.ratio), numeric: true, cell: ratio },
        { head: voice.say(words.asked_for), numeric: true, cell: ({ asked_for }) => voice.count(asked_for) },
        {
          head: voice.say(words.missing),
          cell: ({ missing }) => (missing === 0 ? <Tag tone="good">{voice.say(words.enough)}</Tag> : <Tag tone="bad">{voice.count(missing)}</Tag>),
        },
        { head: voice.say(words.running_out), cell: (row) => <RunsOut voice={voice} row={row} /> },
      ]}
    />
  )
}

const RunsOut = ({ voice, row: { running_out, would_fall } }: { voice: Voice; row: EmployerRow }): VNode =>
  running_out.length === 0 ? (
    <>—</>
  ) : (
    <>
      {would_fall ? <Tag tone="bad">{voice.say(words.would_fall)}</Tag> : null}
      <List
        items={running_out.map(({ name, what, on }) => (
          <Mixed voice={voice} text={voice.say(words[what], { name, day: voice.day(on) })} />
        ))}
      />
    </>
  )
