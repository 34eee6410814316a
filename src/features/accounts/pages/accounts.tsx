import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { roleWords, type Role } from '../../../kit/role.ts'
import type { Voice } from '../../../kit/say.ts'
import { Panel, EmptyState } from '../../../ui/blocks.tsx'
import { PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Heading, Lead } from '../../../ui/text.tsx'
import { words } from '../words.ts'

export type AccountRow = { id: number; login: string; name: string; role: string; name_zh: string; name_en: string; confirmed_at: Temporal.Instant | null }
export type AccountsProps = { voice: Voice; city: string; accounts: readonly AccountRow[]; form: Form; typed?: Typed; faults?: Faults }

/** The counter: accounts of the area, confirming, resetting, opening. */
export function AccountsPage({ voice, city, accounts, form, typed, faults }: AccountsProps): VNode {
  return (
    <>
      <FormPage
        voice={voice}
        heading={voice.say(words.open_account)}
        action={`/${city}/accounts`}
        form={form}
        typed={typed}
        faults={faults}
        button={voice.say(words.open_account)}
      />
      <Heading level={2}>{voice.say(words.accounts)}</Heading>
      <Lead>{voice.say(words.accounts_lead)}</Lead>
      {accounts.length === 0 ? (
        <EmptyState heading={voice.say(words.accounts)} why={voice.say(words.no_accounts)} level={3} />
      ) : (
        <AccountTable voice={voice} city={city} accounts={accounts} />
      )}
    </>
  )
}

const AccountTable = ({ voice, city, accounts }: Pick<AccountsProps, 'voice' | 'city' | 'accounts'>): VNode => (
  <DataTable
    caption={voice.say(words.accounts)}
    captionHidden
    rows={accounts}
    columns={[
      {
        head: voice.say(words.name),
        names: true,
        cell: ({ name, login }) => (
          <>
            <PersonName voice={voice} name={name} /> ({login})
          </>
        ),
      },
      {
        head: voice.say(words.role),
        cell: ({ role, name_zh, name_en }) => `${voice.say(roleWords[role as Role])} · ${voice.say({ zh: name_zh, en: name_en })}`,
      },
      {
        head: voice.say(words.confirm),
        cell: ({ id, confirmed_at }) =>
          confirmed_at === null ? (
            <PostButton action={`/${city}/accounts/${id}/confirm`} weight="secondary">
              {voice.say(words.confirm)}
            </PostButton>
          ) : (
            voice.say(words.confirmed)
          ),
      },
      {
        head: voice.say(words.reset),
        cell: ({ id }) => (
          <PostButton action={`/${city}/accounts/${id}/reset`} weight="secondary">
            {voice.say(words.reset)}
          </PostButton>
        ),
      },
    ]}
  />
)

/** A login name and a password to hand over, shown once. */
export const HandedPage = ({ voice, login, password }: { voice: Voice; login: string; password: string }): VNode => (
  <Panel voice={voice} heading={voice.say(words.accounts)}>
    <p>
      {voice.say(words.login)}: <strong>{login}</strong>
    </p>
    <p>
      {voice.say(words.password)}: <strong>{password}</strong>
    </p>
    <p>{voice.say(words.handed)}</p>
  </Panel>
)
