import type { VNode } from 'preact'
import { roleWords, type Role } from '../../../kit/role.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { isListName, lists, type ListName } from '../lists.ts'
import type { madeIn } from '../store/made.ts'
import { words } from '../words/said.ts'

type Made = Awaited<ReturnType<typeof madeIn>>[number]
export type ExportsProps = { voice: Voice; city: string; lists: readonly ListName[]; tables: boolean; made: readonly Made[] }

const calledOf = (voice: Voice, { list }: Made): string => voice.say(isListName(list) ? lists[list].says : words.official_tables)

/** What can be given out, and what was. */
export function ExportsPage({ voice, city, lists: mine, tables, made }: ExportsProps): VNode {
  const rows = mine.map((name) => ({ at: `/${city}/exports/${name}`, says: voice.say(lists[name].says), about: voice.say(lists[name].about) }))
  if (tables) rows.push({ at: `/${city}/employment-tables`, says: voice.say(words.official_tables), about: voice.say(words.official_tables_about) })
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.exports)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      <DataTable
        caption={voice.say(words.what)}
        rows={rows}
        columns={[
          { head: voice.say(words.list), names: true, cell: ({ at, says }) => <Link href={at}>{says}</Link> },
          { head: voice.say(words.meaning), cell: ({ about }) => about },
        ]}
      />
      {made.length === 0 ? (
        <EmptyState heading={voice.say(words.none_made)} why={voice.say(words.none_made_why)} />
      ) : (
        <DataTable
          caption={voice.say(words.made)}
          rows={made}
          columns={[
            { head: voice.say(words.number), names: true, cell: ({ id, format }) => `${id} · .${format}` },
            { head: voice.say(words.list), cell: (one) => calledOf(voice, one) },
            { head: voice.say(words.reason), cell: ({ reason }) => reason || '—' },
            { head: voice.say(words.rows), numeric: true, cell: ({ row_count }) => voice.count(row_count) },
            { head: voice.say(words.numbers), cell: ({ revealed }) => voice.say(revealed ? words.open_numbers : words.hidden_numbers) },
            { head: voice.say(words.by), cell: ({ by, made_as }) => voice.say(words.by_as, { by, role: roleWords[made_as as Role] }) },
            { head: voice.say(words.at), cell: ({ made_at }) => voice.instant(made_at) },
          ]}
        />
      )}
    </>
  )
}
