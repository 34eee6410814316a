/** What a household lives on: a year as rows that explain what comes to each member, and every row as it was recorded. */
import type { ComponentChildren, VNode } from 'preact'
import { Details } from '../../../ui/blocks.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Link, List, Text } from '../../../ui/text.tsx'
import type { YearOfIncome } from '../rules.ts'
import type { IncomeRow } from '../store/income.ts'
import { incomeWords as words } from '../words/income.ts'
import { incomeSources, type IncomeSource } from '../words/kinds.ts'
import type { HouseholdProps } from './household.tsx'

export function IncomePart({ voice, city, household, years, income, mayChange }: HouseholdProps): VNode {
  const at = `/${city}/households/${household.id}/income`
  const sourceOf = (source: string) => voice.say(incomeSources[source as IncomeSource])
  const explained = (of: YearOfIncome) => [
    ...of.by_source.map(({ source, amount_fen }) => ({ key: sourceOf(source), value: voice.money(amount_fen) })),
    { key: voice.say(words.total), value: voice.money(of.total_fen) },
    { key: voice.say(words.shared, { day: voice.day(of.as_of) }), value: voice.say(words.persons, { n: of.member_count }) },
    { key: voice.say(words.per_head), value: of.per_head_fen === undefined ? '—' : voice.money(of.per_head_fen) },
  ]
  const answered = new Set(income.map(({ corrects }) => corrects))
  const rowSaid = (row: IncomeRow): ComponentChildren => (
    <>
      <span class="tx-number">{row.id}</span> · {sourceOf(row.source)} · {voice.money(row.amount_fen)}{' '}
      {row.corrects === null ? null : `${voice.say(words.contrary, { n: row.corrects })} `}
      <Mixed voice={voice} text={[row.note, row.who ?? ''].filter(Boolean).join(' · ')} /> <span class="tx-quiet">{voice.instant(row.recorded_at)}</span>{' '}
      {mayChange && row.corrects === null && !answered.has(row.id) ? (
        <Link href={`${at}/${row.id}`} about={String(row.id)}>
          {voice.say(words.take_back)}
        </Link>
      ) : null}
    </>
  )
  return (
    <>
      <Heading level={2}>{voice.say(words.income)}</Heading>
      {years.length === 0 ? <Text>{voice.say(words.none)}</Text> : null}
      {years.map((of) => (
        <>
          <Heading level={3}>{voice.say(words.of_year, { year: String(of.year) })}</Heading>
          <SummaryList voice={voice} rows={explained(of)} />
          <Details summary={voice.say(words.rows)}>
            <List items={income.filter(({ year }) => year === of.year).map(rowSaid)} />
          </Details>
        </>
      ))}
      {mayChange ? (
        <Text>
          <Link href={at}>{voice.say(words.record)}</Link>
        </Text>
      ) : null}
    </>
  )
}
