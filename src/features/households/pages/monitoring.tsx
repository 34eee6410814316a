/** How a household was and is monitored; what was taken back stays to be read. */
import type { VNode } from 'preact'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import type { Period } from '../store/monitoring.ts'
import { findings, statuses, type Finding, type Status } from '../words/kinds.ts'
import { shown } from '../words/shown.ts'
import type { HouseholdProps } from './household.tsx'

export function MonitoringPart({ voice, city, household, periods, mayChange }: HouseholdProps): VNode {
  const at = `/${city}/households/${household.id}/monitoring`
  const said = ({ note, who, recorded_at, taken_back_why }: Period) => (
    <>
      {taken_back_why === null ? null : <strong>{voice.say(shown.taken_back, { why: taken_back_why })} </strong>}
      <Mixed voice={voice} text={[note, who ?? ''].filter(Boolean).join(' · ')} /> <span class="tx-quiet">{voice.instant(recorded_at)}</span>
    </>
  )
  const columns: Column<Period>[] = [
    { head: voice.say(shown.status), names: true, cell: ({ status }) => voice.say(statuses[status as Status]) },
    { head: voice.say(shown.from), cell: ({ from }) => voice.day(from) },
    { head: voice.say(shown.until), cell: ({ to }) => (to === null ? '—' : voice.day(to)) },
    { head: voice.say(shown.source), cell: ({ source }) => voice.say(findings[source as Finding]) },
    { head: voice.say(shown.note), cell: said },
  ]
  if (mayChange)
    columns.push({
      head: voice.say(shown.what),
      cell: ({ id, from, taken_back_why }) =>
        taken_back_why === null ? (
          <Link href={`${at}/${id}`} about={voice.day(from)}>
            {voice.say(shown.end_or_take_back)}
          </Link>
        ) : (
          '—'
        ),
    })
  return (
    <>
      <Heading level={2}>{voice.say(shown.monitoring)}</Heading>
      {periods.length === 0 ? (
        <Text>{voice.say(shown.never)}</Text>
      ) : (
        <DataTable caption={voice.say(shown.monitoring)} captionHidden rows={periods} columns={columns} />
      )}
      {mayChange ? (
        <Text>
          <Link href={at}>{voice.say(shown.begin)}</Link>
        </Text>
      ) : null}
    </>
  )
}
