/** Whom news is for, and what is known of how they can be told. */
import type { Act } from '../../../kit/act.ts'
import type { Locale } from '../../../kit/say.ts'
import { organisationByAccount } from '../../organisations/store.ts'
import { recordOf } from '../../persons/acts/file.ts'
import type { PersonRecord } from '../../persons/record.ts'
import { allOf, fileRow } from '../../persons/store/file.ts'
import { personByAccount } from '../../persons/store.ts'
import { asksForEasyRead, type Needs } from '../rules/needs.ts'
import { wishOf } from '../store/wishes.ts'

export const emailPlace = 'message_wish.email'

export type Holder = {
  readonly person_id: number | null
  readonly account_id: number | null
  readonly division: string
  readonly name: string
  readonly name_latin: string
  readonly needs: Omit<Needs, 'passed_over'>
  readonly locale: Locale
  /** whether a letter would find them: an address, or at least their village */
  readonly address: string
  readonly email: string | null
  /** the file; nothing for an organisation */
  readonly record: PersonRecord
}

/** A person as they can be told; undefined when the register has nobody, or nobody any more, of that number. */
export async function personHolder(act: Act, id: number): Promise<Holder | undefined> {
  const row = await fileRow(act.db, id)
  if (!row || row['anonymised_at'] !== null || row['left_why'] === 'died') return undefined
  const record = recordOf(act, row)
  const wish = await wishOf(act.db, { persons: await allOf(act.db, row.id) })
  const other_needs = record.other_needs ?? []
  const email = opened(act, wish?.email_sealed)
  return {
    person_id: row.id,
    account_id: null,
    division: String(row['division']),
    name: String(row['name']),
    name_latin: String(row['name_latin']),
    needs: {
      communication: record.communication ?? 'none',
      disability_category: record.disability_category ?? null,
      other_needs,
      wish: wish?.channel ?? null,
      easy_read: (wish?.easy_read ?? false) || asksForEasyRead(other_needs),
      phone: record.phone ? ((record.phone_owner ?? 'own') as Needs['phone']) : null,
      email: email !== null,
    },
    locale: wish?.locale ?? 'zh-Hans',
    address: record.address ?? record.village ?? '',
    email,
    record,
  }
}

/** Whoever an account is of; undefined for officers, who read their inbox. */
export async function accountHolder(act: Act, account: number): Promise<Holder | undefined> {
  const person = await personByAccount(act.db, account)
  if (person) return personHolder(act, person.id)
  const organisation = await organisationByAccount(act.db, account)
  if (!organisation) return undefined
  const wish = await wishOf(act.db, { account })
  const email = opened(act, wish?.email_sealed)
  return {
    person_id: null,
    account_id: account,
    division: organisation.division,
    name: organisation.name,
    name_latin: '',
    needs: { communication: 'none', disability_category: null, wish: wish?.channel ?? null, easy_read: false, phone: null, email: email !== null },
    locale: wish?.locale ?? 'zh-Hans',
    address: organisation.address,
    email,
    record: {},
  }
}

const opened = (act: Act, sealed: string | null | undefined): string | null => (sealed ? act.tools.cipher.open(sealed, emailPlace) : null)
