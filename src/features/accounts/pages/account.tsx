import type { VNode } from 'preact'
import { roleWords, type Role } from '../../../kit/role.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import { words } from '../words.ts'

export type AccountProps = {
  voice: Voice
  city: string
  name: string
  sessions: readonly { token_hash: string; device: string; opened_at: Temporal.Instant; seen_at: Temporal.Instant }[]
  session: string | undefined
  grants: readonly { id: number; role: Role; area: Phrase }[]
}

/** One's own account: the roles one holds, the devices one is signed in on. */
export function AccountPage({ voice, city, name, sessions, session, grants }: AccountProps): VNode {
  return (
    <>
      <Heading level={1} size="l" caption={voice.say(words.your_account)}>
        <PersonName voice={voice} name={name} />
      </Heading>
      {grants.length < 2 ? null : (
        <DataTable
          caption={voice.say(words.roles)}
          rows={grants}
          columns={[
            { head: voice.say(words.role), names: true, cell: ({ role, area }) => `${voice.say(roleWords[role])} · ${voice.say(area)}` },
            {
              head: voice.say(words.use_role),
              cell: ({ id }) => (
                <PostButton action={`/${city}/account/role`} hidden={{ grant: String(id) }} weight="secondary">
                  {voice.say(words.use_role)}
                </PostButton>
              ),
            },
          ]}
        />
      )}
      <DataTable
        caption={voice.say(words.sessions)}
        rows={sessions}
        columns={[
          {
            head: voice.say(words.device),
            names: true,
            cell: (row) => (row.token_hash === session ? `${row.device} (${voice.say(words.this_device)})` : row.device),
          },
          { head: voice.say(words.since), cell: ({ opened_at }) => voice.instant(opened_at) },
          { head: voice.say(words.last_seen), cell: ({ seen_at }) => voice.instant(seen_at) },
          {
            head: voice.say(words.end_session),
            cell: ({ token_hash }) => (
              <PostButton action={`/${city}/account/end-session`} hidden={{ session: token_hash }} weight="secondary">
                {voice.say(words.end_session)}
              </PostButton>
            ),
          },
        ]}
      />
    </>
  )
}
