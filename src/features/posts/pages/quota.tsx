import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import type { EmployerRow } from '../acts/quota.ts'
import type { Figure } from '../law.ts'
import { employersAPage } from '../store/employers.ts'
import { quotaWords as words } from '../words/quota.ts'
import { QuotaTable } from './quota-table.tsx'

export const quotaForm = {
  on: { kind: 'day', label: words.on },
  minimum_wage: { kind: 'money', label: words.minimum_wage },
} as const satisfies Form

export type QuotaProps = {
  voice: Voice
  city: string
  typed: Typed
  faults: Faults
  share: Figure | undefined
  /** undefined: the minimum wage is still asked for */
  rows: readonly EmployerRow[] | undefined
  page: number
}

/** How organisations stand against the quota. It prints as it stands. */
export function QuotaPage({ voice, city, typed, faults, share, rows, page }: QuotaProps): VNode {
  const at = `/${city}/quota`
  const chosen = Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  const pageAt = (n: number): string => `${at}?${new URLSearchParams([...chosen, ['page', String(n)]]).toString()}`
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.monitor)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      {share ? (
        <Text>
          <Mixed voice={voice} text={voice.say(words.rule, { percent: String(share.value), clause: share.clause })} />
        </Text>
      ) : null}
      <Filters voice={voice} action={at} form={quotaForm} typed={typed} faults={faults} />
      {rows === undefined ? (
        <Text>{voice.say(words.ask)}</Text>
      ) : rows.length === 0 ? (
        <EmptyState heading={voice.say(words.monitor)} why={voice.say(words.nobody)} />
      ) : (
        <QuotaTable voice={voice} city={city} rows={rows.slice(0, employersAPage)} />
      )}
      <Pagination voice={voice} previous={page > 0 ? pageAt(page - 1) : undefined} next={(rows?.length ?? 0) > employersAPage ? pageAt(page + 1) : undefined} />
    </>
  )
}
