import type { VNode } from 'preact'
import type { Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { filterForm } from '../form.ts'
import { kindWord } from '../pages.tsx'
import { pageSize, type Organisation } from '../store.ts'
import { words } from '../words.ts'

type Listed = Organisation & { name_zh: string; name_en: string }
export type OrganisationsProps = { voice: Voice; city: string; typed: Typed; page: number; organisations: readonly Listed[]; mayRegister: boolean }

/** The register of an area. `organisations` holds one more than a page when there is a next one. */
export function OrganisationsPage({ voice, city, typed, page, organisations, mayRegister }: OrganisationsProps): VNode {
  const at = `/${city}/organisations`
  const chosen = Object.values(typed).some(Boolean)
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.organisations)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      {mayRegister ? (
        <ButtonRow>
          <ButtonLink href={`${at}/new`}>{voice.say(words.register)}</ButtonLink>
        </ButtonRow>
      ) : null}
      <Filters voice={voice} action={at} form={filterForm} typed={typed} />
      {organisations.length === 0 ? (
        <EmptyState heading={voice.say(words.organisations)} why={voice.say(chosen ? words.nothing_found : words.none)} />
      ) : (
        <Rows voice={voice} at={at} rows={organisations.slice(0, pageSize)} />
      )}
      <Pagination
        voice={voice}
        previous={page > 0 ? pageAt(at, typed, page - 1) : undefined}
        next={organisations.length > pageSize ? pageAt(at, typed, page + 1) : undefined}
      />
    </>
  )
}

const pageAt = (at: string, typed: Typed, page: number): string => {
  const chosen = Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []))
  return `${at}?${new URLSearchParams([...chosen, ['page', String(page)]]).toString()}`
}

const Rows = ({ voice, at, rows }: { voice: Voice; at: string; rows: readonly Listed[] }): VNode => (
  <DataTable
    caption={voice.say(words.organisations)}
    captionHidden
    rows={rows}
    columns={[
      {
        head: voice.say(words.trading_name),
        names: true,
        cell: ({ id, trading_name }) => (
          <Link href={`${at}/${id}`}>
            <Mixed voice={voice} text={trading_name} />
          </Link>
        ),
      },
      { head: voice.say(words.kind), cell: ({ kind }) => voice.say(kindWord(kind)) },
      { head: voice.say(words.address), cell: ({ name_zh, name_en }) => voice.say({ zh: name_zh, en: name_en }) },
      { head: voice.say(words.staff_count), numeric: true, cell: ({ staff_count }) => voice.count(staff_count) },
      { head: voice.say(words.disabled_staff_count), numeric: true, cell: ({ disabled_staff_count }) => voice.count(disabled_staff_count) },
    ]}
  />
)
