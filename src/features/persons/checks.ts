/**
 * What is doubtful or wrong in a person's record. Three kinds that are never mixed: an `error` cannot be kept, a
 * `warning` is only told, and a `confirm` is kept when an officer says why. Pure: the day and the divisions are given.
 */
import { ageOn, addDays, readDay, type Day } from '../../kit/day.ts'
import { plainIdentifier } from '../../kit/identifiers.ts'
import type { Phrase } from '../../kit/say.ts'
import { checkCertificate, checkCitizenId } from './checks/numbers.ts'
import { checkWords as words } from './checks/words.ts'
import type { PersonField, PersonRecord } from './record.ts'

export type Severity = 'error' | 'warning' | 'confirm'
export type Finding = { readonly check: keyof typeof words; readonly field: PersonField; readonly severity: Severity; readonly says: Phrase }
export type Say = (severity: Severity, field: PersonField, check: keyof typeof words) => void

/** Everything there is to say about a record that would stand in the register as it is given. `divisions`: the townships of the city, where they are known. */
export function checkPerson(record: PersonRecord, today: Day, divisions?: ReadonlySet<string>): Finding[] {
  const found: Finding[] = []
  const say: Say = (severity, field, check) => {
    found.push({ severity, field, check, says: words[check] })
  }
  checkName(record, say)
  checkCitizenId(record, say)
  checkCertificate(record, say)
  checkDays(record, today, say)
  checkContact(record, today, say)
  checkBank(record, say)
  checkWork(record, today, say)
  if (!record.division) say('error', 'division', 'division_missing')
  else if (divisions && !divisions.has(record.division)) say('error', 'division', 'division_unknown')
  return found
}

export const blocks = (found: readonly Finding[]): boolean => found.some(({ severity }) => severity === 'error')
/** The findings that want a reason before the record is kept. */
export const toConfirm = (found: readonly Finding[]): Finding[] => found.filter(({ severity }) => severity === 'confirm')

/** Rare letters are names; what a font or an encoding lost is not. */
function checkName({ name, birth_on, sex }: PersonRecord, say: Say): void {
  if (!name?.trim()) say('error', 'name', 'name_missing')
  else if (/[\d?？□\uFFFD\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/u.test(name)) say('confirm', 'name', 'letter_lost')
  if (!birth_on || !sex) say('error', 'birth_on', 'birth_missing')
}

function checkDays(
  { birth_on, certificate_valid_from: from, certificate_valid_to: to, disability_grade, veteran_grade }: PersonRecord,
  today: Day,
  say: Say,
): void {
  if (birth_on && birth_on > today) say('error', 'birth_on', 'birth_future')
  else if (birth_on && readDay(birth_on) && ageOn(birth_on, today) > 115) say('confirm', 'birth_on', 'very_old')
  if (from && to && to < from) say('error', 'certificate_valid_to', 'validity_turned')
  else if (to && to < today) say('warning', 'certificate_valid_to', 'expired')
  else if (to && to < addDays(today, 90)) say('warning', 'certificate_valid_to', 'expires_soon')
  if (birth_on && from && from < birth_on) say('error', 'certificate_valid_from', 'issued_before_birth')
  if (typeof disability_grade === 'number' && (disability_grade < 1 || disability_grade > 4)) say('error', 'disability_grade', 'grade_range')
  if (typeof veteran_grade === 'number' && (veteran_grade < 1 || veteran_grade > 10)) say('error', 'veteran_grade', 'veteran_range')
}

/** A telephone shared by a family is normal and says nothing. */
function checkContact(record: PersonRecord, today: Day, say: Say): void {
  for (const field of ['phone', 'guardian_phone'] as const) if (record[field] && !isPhone(record[field])) say('warning', field, 'phone_form')
  const { birth_on, disability_category, disability_grade, guardian_name } = record
  const minor = birth_on && readDay(birth_on) && birth_on <= today && ageOn(birth_on, today) < 18
  const severe = (disability_category === 'intellectual' || disability_category === 'mental') && (disability_grade ?? 4) <= 2
  if ((minor || severe) && !guardian_name) say('warning', 'guardian_name', 'guardian_wanted')
}

/** A mobile number, or a landline with its area code. */
export const isPhone = (text: string): boolean => /^(\+?86)?1[3-9]\d{9}$|^(0\d{2,3})?[2-8]\d{6,7}$/.test(text.normalize('NFKC').replace(/[\s-]/g, ''))

function checkBank({ bank_account, bank_holder, name, guardian_name }: PersonRecord, say: Say): void {
  const account = bank_account ? plainIdentifier(bank_account) : ''
  if (account && !/^\d+$/.test(account)) say('error', 'bank_account', 'bank_letters')
  // 15 digits is what a spreadsheet keeps of a long number
  else if (account.length > 15 && /^0+$/.test(account.slice(15))) say('error', 'bank_account', 'id_rounded')
  else if (account && !isCard(account)) say('warning', 'bank_account', 'bank_check')
  if (bank_holder && bank_holder !== name && bank_holder !== guardian_name) say('confirm', 'bank_holder', 'bank_other_holder')
}

/** Whether a number of 13 to 19 digits passes the card check (Luhn, mod 10). */
export function isCard(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const n = Number(digit) * (i % 2 === 1 ? 2 : 1)
    return total + (n > 9 ? n - 9 : n)
  }, 0)
  return sum % 10 === 0
}

function checkWork({ employment_status, employment_form, birth_on }: PersonRecord, today: Day, say: Say): void {
  if (employment_form && employment_status !== 'employed') say('error', 'employment_form', 'form_without_work')
  if (employment_status === 'employed' && !employment_form) say('warning', 'employment_form', 'work_without_form')
  if (employment_status === 'employed' && birth_on && readDay(birth_on) && birth_on <= today && ageOn(birth_on, today) < 16)
    say('confirm', 'employment_status', 'child_at_work')
}
