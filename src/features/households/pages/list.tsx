/** The households of an area that are monitored today. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { nameSaid } from '../../persons/words.ts'
import type { Monitored } from '../store/list.ts'
import { statuses, type Status } from '../words/kinds.ts'
import { shown } from '../words/shown.ts'

type MonitoredProps = { voice: Voice; city: string; rows: readonly Monitored[]; count: number; page: number; more: boolean }

export function MonitoredPage({ voice, city, rows, count, page, more }: MonitoredProps): VNode {
  const at = (n: number) => `/${city}/households${n === 0 ? '' : `?page=${n}`}`
  const nameOf = ({ id, head_name }: Monitored) => (
    <Link href={`/${city}/households/${id}`}>
      <Mixed voice={voice} text={nameSaid(voice, head_name)} />
    </Link>
  )
  const columns = [
    { head: voice.say(shown.head), names: true, cell: nameOf },
    {
      head: voice.say(shown.place),
      cell: (row: Monitored) => <Mixed voice={voice} text={`${voice.say({ zh: row.name_zh, en: row.name_en })} ${row.village}`} />,
    },
    { head: voice.say(shown.status), cell: ({ status }: Monitored) => voice.say(statuses[status as Status]) },
    { head: voice.say(shown.since), cell: ({ since }: Monitored) => voice.day(since) },
  ]
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(shown.households)}
      </Heading>
      <Lead>{voice.say(shown.lead)}</Lead>
      {rows.length === 0 ? (
        <EmptyState heading={voice.say(shown.households)} why={voice.say(shown.none)} />
      ) : (
        <>
          <Text>{voice.say(shown.count, { n: count })}</Text>
          <DataTable caption={voice.say(shown.households)} captionHidden rows={rows} columns={columns} />
          <Pagination voice={voice} previous={page > 0 ? at(page - 1) : undefined} next={more ? at(page + 1) : undefined} />
        </>
      )}
    </>
  )
}
