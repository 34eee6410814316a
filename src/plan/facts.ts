/** Everything a plan may ask about a case: each fact has a label, a kind and what usually proves it. A fact that is not known is absent. */
import type { Day } from '../kit/day.ts'
import type { Fen } from '../kit/money.ts'
import { at, costs, loan, training } from './facts/case.ts'
import { derived, fact, programmeProof, type Fact, type Group } from './facts/kind.ts'
import { listLabels, lists, type ListName } from './facts/lists.ts'
import { certificate, household, person } from './facts/person.ts'
import { business, job, organisation, staff } from './facts/work.ts'

export type { Fact, FactKind } from './facts/kind.ts'

/** The model. `person.certificate` is a group inside `person`; `plan` and `month` come from the plan and the day alone. */
export const factModel = {
  person,
  'person.certificate': certificate,
  household,
  business,
  organisation,
  staff,
  job,
  costs,
  loan,
  training,
  at,
  history: {
    owes_repayment: fact('yes_no', '有应退未退的补贴', 'Has a grant to repay', 'programme'),
    banned_until: fact('day', '不得申请到哪天', 'Banned until', 'programme'),
  },
  place: {
    division: fact('text', '所在区县代码', 'Code of the district', 'programme'),
  },
  plan: {
    year: derived('count', '方案实施的第几年', 'Year of the plan', 'programme'),
    day: derived('day', '判定日期', 'Day it is judged on', 'programme'),
    begins_on: derived('day', '方案生效日期', 'First day of the plan', 'programme'),
    year_begins_on: derived('day', '当年第一天', 'First day of the year', 'programme'),
    last_year_begins_on: derived('day', '上年第一天', 'First day of the year before', 'programme'),
  },
  month: {
    number: derived('count', '第几个月', 'Which month', 'programme'),
    year: derived('count', '第几年', 'Which year', 'programme'),
    day: derived('day', '当月第一天', 'First day of the month', 'programme'),
  },
} as const satisfies Record<string, Group>

/** An award had before: the scheme (and its plan, when not this one), the day it was decided, and what it was. */
export type Had = {
  readonly scheme: string
  readonly plan?: string | undefined
  readonly on: Day
  readonly until?: Day | undefined
  readonly amount_fen?: Fen | undefined
  readonly months?: number | undefined
  /** the course, device, post or shop it was for */
  readonly item?: string | undefined
  /** the same where rules count several kinds of item apart, by the fact that names each */
  readonly items?: Readonly<Record<string, string>> | undefined
}
export const hadFact: Fact = { kind: 'text', label: { zh: '以前享受过的扶持', en: 'Support had before' }, proof: programmeProof }

type Kinds = { text: string; day: Day; count: number; money: Fen; percent: number; number: number; yes_no: boolean }
type ValueOf<F> = F extends { kind: 'choice'; options: infer O } ? keyof O : F extends { kind: keyof Kinds } ? Kinds[F['kind']] : never
type ValuesOf<G> = { readonly [K in keyof G as G[K] extends { derived: true } ? never : K]?: ValueOf<G[K]> | undefined }
type Model = typeof factModel
type Lists<G extends string> = { readonly [L in ListName as L extends `${G}.${infer Key}` ? Key : never]?: readonly ValuesOf<(typeof lists)[L]>[] | undefined }
type Plain = Exclude<keyof Model, 'person' | 'person.certificate' | 'history' | 'plan' | 'month'>

/** What is known of one case. */
export type Facts = { readonly [G in Plain]?: (ValuesOf<Model[G]> & Lists<G>) | undefined } & {
  readonly person?: (ValuesOf<Model['person']> & { readonly certificate?: ValuesOf<Model['person.certificate']> | undefined }) | undefined
  readonly history?: (ValuesOf<Model['history']> & { readonly had?: readonly Had[] | undefined }) | undefined
  /** what an official or a panel judged, by the name of the condition */
  readonly judgement?: Readonly<Record<string, boolean>> | undefined
  /** what the reviewer set within a range, by the name of the row; in fen */
  readonly set?: Readonly<Record<string, Fen>> | undefined
}

const groups: Readonly<Record<string, Group>> = factModel
/** Every fact by its path, such as `person.certificate.grade`. */
export const factPaths: ReadonlyMap<string, Fact> = new Map([
  ...Object.entries(groups).flatMap(([group, facts]) => Object.entries(facts).map(([key, each]): [string, Fact] => [`${group}.${key}`, each])),
  ['history.had', hadFact],
])
/** The facts of the items of a list, by the list's path. */
export const listItems: ReadonlyMap<string, Group> = new Map(Object.entries(lists))
export const listFact = (path: string): Fact => {
  const [zh, en] = listLabels[path as ListName]
  return { kind: 'text', label: { zh, en }, proof: programmeProof }
}
