/** What can be given out: one row a list. Who may have it, by what it is narrowed, its columns, and those taken unless told otherwise. */
import type { Role } from '../../kit/role.ts'
import type { Phrase } from '../../kit/say.ts'
import type { OutColumn } from './lists/column.ts'
import { organisationColumns } from './lists/organisations.ts'
import { personColumns } from './lists/persons.ts'
import { awardColumns, caseColumns, noticeColumns, placementColumns, plaqueColumns } from './lists/programme.ts'
import { listWords } from './words/lists.ts'

export type ListName = 'persons' | 'organisations' | 'cases' | 'plaques' | 'notices' | 'placements' | 'awards'
export type OutList = {
  readonly says: Phrase
  readonly about: Phrase
  readonly who: readonly Role[]
  /** holds what is about persons: needs a reason */
  readonly personal: boolean
  readonly narrowed: readonly ('kept' | 'place' | 'days' | 'state')[]
  /** which day `from` and `to` mean */
  readonly days?: Phrase
  readonly columns: Readonly<Record<string, OutColumn>>
  readonly usual: readonly string[]
}

const officials = ['district_officer', 'city_officer', 'auditor'] as const
const withMoney = [...officials, 'finance_officer'] as const

export const lists: Readonly<Record<ListName, OutList>> = {
  persons: {
    says: listWords.persons,
    about: listWords.persons_about,
    who: ['commissioner', ...officials],
    personal: true,
    narrowed: ['kept'],
    columns: personColumns,
    usual: ['name', 'sex', 'certificate_no', 'district', 'division', 'village', 'employment_status', 'employment_form'],
  },
  organisations: {
    says: listWords.organisations,
    about: listWords.organisations_about,
    who: officials,
    // a sole trader's name is a person's, and the owner is disabled
    personal: true,
    narrowed: ['place'],
    columns: organisationColumns,
    usual: ['name', 'trading_name', 'kind', 'credit_code', 'staff_count', 'disabled_staff_count', 'district'],
  },
  cases: {
    says: listWords.cases,
    about: listWords.cases_about,
    who: withMoney,
    personal: true,
    narrowed: ['state', 'place', 'days'],
    days: listWords.submitted_between,
    columns: caseColumns,
    usual: ['number', 'scheme', 'applicant', 'state', 'due_on', 'submitted_at', 'district'],
  },
  plaques: {
    says: listWords.plaques,
    about: listWords.plaques_about,
    who: officials,
    personal: false,
    narrowed: ['place'],
    columns: plaqueColumns,
    usual: ['plaque_number', 'category', 'shown_name', 'district', 'valid_from', 'valid_to', 'standing'],
  },
  notices: {
    says: listWords.notices,
    about: listWords.notices_about,
    who: officials,
    personal: true,
    narrowed: ['place', 'days'],
    days: listWords.shown_between,
    columns: noticeColumns,
    usual: ['notice', 'shown_from', 'shown_to', 'number', 'shown_name', 'scheme', 'amount', 'objections'],
  },
  placements: {
    says: listWords.placements,
    about: listWords.placements_about,
    who: withMoney,
    personal: true,
    narrowed: ['place', 'days'],
    days: listWords.started_between,
    columns: placementColumns,
    usual: ['name', 'certificate_no', 'organisation', 'employment_form', 'started_on', 'wage', 'district'],
  },
  awards: {
    says: listWords.awards,
    about: listWords.awards_about,
    who: withMoney,
    personal: true,
    narrowed: ['place', 'days'],
    days: listWords.granted_between,
    columns: awardColumns,
    usual: ['number', 'scheme', 'holder', 'total', 'granted_on', 'district'],
  },
}
export const listNames = Object.keys(lists) as ListName[]
export const isListName = (text: unknown): text is ListName => typeof text === 'string' && Object.hasOwn(lists, text)

/** Everybody who has something to give out. */
export const givers = ['commissioner', 'district_officer', 'city_officer', 'finance_officer', 'auditor'] as const
/** Who may let numbers stand in a file as they are: those who keep the register. An auditor opens single files. */
export const revealers: readonly string[] = ['district_officer', 'city_officer']
export const hasSealed = ({ columns }: OutList): boolean => Object.values(columns).some(({ sealed }) => sealed)
