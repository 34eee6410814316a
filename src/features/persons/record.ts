/**
 * A person as entered, by hand or from a file: every field, of what kind it is, and which are sealed. One fact is
 * entered once; this table is what forms, imports, exports, checks and history read.
 */
import type { Phrase } from '../../kit/say.ts'
import * as options from './record/options.ts'
import { recordWords as words } from './record/words.ts'

export type RecordKind =
  | 'text'
  /** several short texts */
  | 'texts'
  | 'choice'
  | 'choices'
  | 'number'
  | 'day'
  | 'division'
  | 'citizen_id'
  | 'certificate_no'
  | 'veteran_credential'
  | 'phone'
  | 'bank_account'

export type RecordField = {
  readonly kind: RecordKind
  readonly label: Phrase
  /** lies encrypted in `<field>_sealed`, is shown masked, and opened with a reason */
  readonly sealed?: true
  readonly options?: Readonly<Record<string, Phrase>>
  readonly max_length?: number
  readonly group: 'identity' | 'certificate' | 'residence' | 'contact' | 'work' | 'means'
}

export const personFields = {
  name: { kind: 'text', label: words.name, max_length: 50, group: 'identity' },
  former_names: { kind: 'texts', label: words.former_names, max_length: 50, group: 'identity' },
  citizen_id: { kind: 'citizen_id', label: words.citizen_id, sealed: true, group: 'identity' },
  sex: { kind: 'choice', label: words.sex, options: options.sexes, group: 'identity' },
  birth_on: { kind: 'day', label: words.birth_on, group: 'identity' },
  education: { kind: 'choice', label: words.education, options: options.educations, group: 'identity' },
  certificate_no: { kind: 'certificate_no', label: words.certificate_no, sealed: true, group: 'certificate' },
  disability_category: { kind: 'choice', label: words.disability_category, options: options.disabilityCategories, group: 'certificate' },
  disability_grade: { kind: 'number', label: words.disability_grade, group: 'certificate' },
  certificate_valid_from: { kind: 'day', label: words.certificate_valid_from, group: 'certificate' },
  certificate_valid_to: { kind: 'day', label: words.certificate_valid_to, group: 'certificate' },
  certificate_status: { kind: 'choice', label: words.certificate_status, options: options.certificateStatuses, group: 'certificate' },
  veteran_credential: { kind: 'veteran_credential', label: words.veteran_credential, sealed: true, max_length: 30, group: 'certificate' },
  veteran_grade: { kind: 'number', label: words.veteran_grade, group: 'certificate' },
  division: { kind: 'division', label: words.division, group: 'residence' },
  village: { kind: 'text', label: words.village, max_length: 50, group: 'residence' },
  address: { kind: 'text', label: words.address, sealed: true, max_length: 200, group: 'residence' },
  hukou_division: { kind: 'division', label: words.hukou_division, group: 'residence' },
  hukou_kind: { kind: 'choice', label: words.hukou_kind, options: options.hukouKinds, group: 'residence' },
  hukou_address: { kind: 'text', label: words.hukou_address, sealed: true, max_length: 200, group: 'residence' },
  phone: { kind: 'phone', label: words.phone, sealed: true, group: 'contact' },
  phone_owner: { kind: 'choice', label: words.phone_owner, options: options.phoneOwners, group: 'contact' },
  guardian_name: { kind: 'text', label: words.guardian_name, max_length: 50, group: 'contact' },
  guardian_relation: { kind: 'choice', label: words.guardian_relation, options: options.guardianRelations, group: 'contact' },
  guardian_phone: { kind: 'phone', label: words.guardian_phone, sealed: true, group: 'contact' },
  communication: { kind: 'choice', label: words.communication, options: options.communications, group: 'contact' },
  other_needs: { kind: 'texts', label: words.other_needs, max_length: 60, group: 'contact' },
  employment_status: { kind: 'choice', label: words.employment_status, options: options.employmentStatuses, group: 'work' },
  employment_form: { kind: 'choice', label: words.employment_form, options: options.employmentForms, group: 'work' },
  employed_since: { kind: 'day', label: words.employed_since, group: 'work' },
  workplace: { kind: 'text', label: words.workplace, max_length: 100, group: 'work' },
  industry: { kind: 'text', label: words.industry, max_length: 60, group: 'work' },
  willingness: { kind: 'choice', label: words.willingness, options: options.willingnesses, group: 'work' },
  not_employed_reason: { kind: 'text', label: words.not_employed_reason, max_length: 100, group: 'work' },
  skills: { kind: 'texts', label: words.skills, max_length: 60, group: 'work' },
  wishes: { kind: 'text', label: words.wishes, max_length: 200, group: 'work' },
  self_care: { kind: 'choice', label: words.self_care, options: options.selfCares, group: 'work' },
  bank_holder: { kind: 'text', label: words.bank_holder, max_length: 50, group: 'means' },
  bank_name: { kind: 'text', label: words.bank_name, max_length: 60, group: 'means' },
  bank_account: { kind: 'bank_account', label: words.bank_account, sealed: true, group: 'means' },
  health: { kind: 'text', label: words.health, sealed: true, max_length: 200, group: 'means' },
} as const satisfies Record<string, RecordField>

export type PersonField = keyof typeof personFields
type ValueOf<F extends RecordField> = F['kind'] extends 'texts' | 'choices' ? readonly string[] : F['kind'] extends 'number' ? number : string

/**
 * What is told of a person. A field left out is not told, and stays what it was; `null` clears it. Numbers are plain
 * (`plainIdentifier`), days `YYYY-MM-DD`, choices the keys of their options.
 */
export type PersonRecord = { readonly [F in PersonField]?: ValueOf<(typeof personFields)[F]> | null }

export const fieldNames = Object.keys(personFields) as PersonField[]
export const isSealed = (field: PersonField): boolean => 'sealed' in personFields[field]
/** The column a field lies in. */
export const columnOf = (field: PersonField): string => (isSealed(field) ? `${field}_sealed` : field)
export const placeOf = (column: string): string => `person.${column.replace(/_sealed$/, '')}`

/** Where facts come from. `told_on`: the day they are of; a later source of an older day is still older. */
export type SourceGiven = {
  readonly kind: 'counter' | 'own' | 'import' | 'correction' | 'certificate' | 'program'
  readonly says?: string
  readonly told_on: string
}

/** Why a record is taken to be of somebody who is registered. A number is sure; the rest wants a look. */
export type MatchReason = 'citizen_id' | 'certificate_no' | 'veteran_credential' | 'former_number' | 'name_birth_village'
export type Match = {
  readonly person_id: number
  readonly why: MatchReason
  /** false: registered outside the actor's area, so no more may be shown of them than that */
  readonly within: boolean
}

/** A record to be written: of a person who is registered (`id`), or of a new one. */
export type PersonWrite = { readonly id?: number | undefined; readonly record: PersonRecord }
/** What became of a record. `change_id` takes back a change (see `restorePersons`); a new person has none and is removed. */
export type Written = { readonly person_id: number; readonly became: 'new' | 'changed' | 'same'; readonly change_id: bigint | null }
