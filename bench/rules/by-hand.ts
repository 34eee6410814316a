/** The conditions of the benched schemes as one would write them in TypeScript for a single plan: the limit of what compiling a plan can reach. */

/** Days are whole numbers `year * 512 + month * 32 + day`; what is not known is undefined. */
export type Known = {
  -readonly [K in keyof typeof facts]?:
    | ((typeof facts)[K] extends `${string} ${infer Kind}` ? (Kind extends 'text' ? string : Kind extends 'yes_no' ? boolean : number) : never)
    | undefined
}
/** Where each is found among the facts of a plan, and what it is. */
export const facts = {
  birth: 'person.birth_day day',
  sex: 'person.sex text',
  registered: 'person.registered_division text',
  issued: 'person.certificate.issued_division text',
  valid_from: 'person.certificate.valid_from day',
  valid_to: 'person.certificate.valid_to day',
  veteran: 'person.veteran_grade count',
  licence: 'person.massage_licence text',
  employment: 'person.employment text',
  hard: 'person.hard_to_employ yes_no',
  opened: 'business.opened_on day',
  incubated: 'business.incubated yes_no',
  kind: 'business.kind text',
  sector: 'business.sector text',
  transactions: 'business.transaction_count count',
  credit: 'business.good_credit yes_no',
  land: 'business.land_mu count',
  pond: 'business.pond_mu count',
  poor: 'household.registered_poor yes_no',
  insured: 'job.insured yes_no',
  insured_months: 'job.insured_months count',
  established: 'organisation.established_on day',
  untrustworthy: 'organisation.seriously_untrustworthy yes_no',
  seats: 'organisation.trainee_seat_count count',
  driven: 'organisation.driven_household_count count',
  beds: 'organisation.bed_count count',
  legal_person: 'organisation.legal_person yes_no',
  body: 'organisation.kind text',
  welfare: 'organisation.welfare_enterprise yes_no',
  disabled: 'staff.disabled_count count',
  disabled_before: 'staff.disabled_last_year count',
  visual: 'staff.visual_count count',
  staff: 'staff.count count',
} as const
/** 0 not met, 1 not known, 2 met: then "all" is the least and "any" the greatest. */
type Three = 0 | 1 | 2
const yes = (held: boolean): Three => (held ? 2 : 0)
const all = (a: Three, b: Three): Three => (a < b ? a : b)
const any = (a: Three, b: Three): Three => (a > b ? a : b)
const least = (value: number | undefined, edge: number): Three => (value === undefined ? 1 : yes(value >= edge))
const is = (value: boolean | undefined): Three => (value === undefined ? 1 : yes(value))
const isNot = (value: boolean | undefined): Three => (value === undefined ? 1 : yes(!value))
const begins = (value: string | undefined, area: string): Three => (value === undefined ? 1 : yes(value.startsWith(area)))

/** 2 March 2026. */
const day = (2026 << 9) | (3 << 5) | 2
function months(from: number): number {
  const count = (2026 - (from >> 9)) * 12 + 3 - ((from >> 5) & 15)
  return (from & 31) > 2 ? count - 1 : count
}
const open = (from: number | undefined, edge: number): Three => (from === undefined ? 1 : yes(months(from) >= edge))
const certified = ({ valid_from, valid_to }: Known): Three =>
  all(valid_from === undefined ? 1 : yes(valid_from <= day), valid_to === undefined ? 1 : yes(day <= valid_to))
/** As the law file has them on that day. */
const law = { from: 16, men: 59, women: 54, quota: { n: 3, d: 200 } }
function workingAge({ birth, sex }: Known): Three {
  if (birth === undefined || sex === undefined) return 1
  const age = Math.trunc(months(birth) / 12)
  return yes(law.from <= age && age <= (sex === 'male' ? law.men : law.women))
}
const anEntity = new Set(['individual_business', 'company', 'cooperative', 'social_organisation', 'private_non_enterprise', 'online_shop'])
const xiamen = (k: Known): Three =>
  all(any(begins(k.issued, '3502'), all(begins(k.registered, '3502'), k.veteran === undefined ? 1 : yes(k.veteran >= 1 && k.veteran <= 10))), workingAge(k))
const entity = (k: Known): Three => (k.kind === undefined ? 1 : yes(anEntity.has(k.kind)))
const massage = (k: Known): Three => (k.sector === undefined ? 1 : yes(k.sector === 'massage' || k.sector === 'medical_massage'))
const base = (k: Known): Three => all(open(k.established, 6), isNot(k.untrustworthy))
const oneOf = (value: string | undefined, a: string, b: string): Three => (value === undefined ? 1 : yes(value === a || value === b))
const named = (value: string | undefined, a: string): Three => (value === undefined ? 1 : yes(value === a))
const projects = new Set(['company', 'cooperative', 'individual_business', 'private_non_enterprise'])
const project = (k: Known): Three =>
  any(
    all(k.kind === undefined ? 1 : yes(projects.has(k.kind)), open(k.opened, 6)),
    any(
      all(all(named(k.kind, 'online_shop'), open(k.opened, 6)), all(least(k.transactions, 1), is(k.credit))),
      all(all(named(k.kind, 'farm'), open(k.opened, 6)), any(least(k.land, 1), least(k.pond, 1))),
    ),
  )
const huaiyuan = (k: Known): Three => all(begins(k.registered, '34'), certified(k))
const shenzhen = (k: Known): Three => all(begins(k.registered, '4403'), certified(k))
const over = (k: Known): Three => (k.disabled === undefined || k.staff === undefined ? 1 : yes(k.disabled * law.quota.d > k.staff * law.quota.n))
const added = (k: Known): Three => (k.disabled === undefined || k.disabled_before === undefined ? 1 : yes(Math.max(0, k.disabled - k.disabled_before) >= 1))
const official = (body: string | undefined): boolean => body === 'state_organ' || body === 'public_institution'

/** Each scheme; what hangs on history, lists or a judgement is not known from a row. */
export const byHand: Readonly<Record<string, (k: Known) => Three>> = {
  'taiyuan-continuing employment_base': (k) => all(base(k), least(k.disabled, 5)),
  'taiyuan-continuing training_base': (k) => all(base(k), least(k.seats, 10)),
  'taiyuan-continuing rural_base': (k) => all(base(k), least(k.driven, 10)),
  'taiyuan-continuing massage_shop': (k) => all(base(k), all(least(k.visual, 2), least(k.beds, 3))),
  'taiyuan-continuing self_employment': (k) => all(1, all(all(certified(k), workingAge(k)), any(open(k.opened, 6), is(k.incubated)))),
  '23-xiamen-2019 opening': (k) => all(1, all(xiamen(k), all(entity(k), open(k.opened, 6)))),
  '23-xiamen-2019 massage': (k) => all(1, all(xiamen(k), massage(k))),
  '23-xiamen-2019 medical': (k) => all(1, all(xiamen(k), all(open(k.opened, 6), named(k.licence, 'medical')))),
  '23-xiamen-2019 model': (k) => all(1, all(xiamen(k), massage(k))),
  '23-xiamen-2019 operating': (k) => all(1, all(xiamen(k), entity(k))),
  '23-xiamen-2019 incubation': () => 1,
  '36-anhui-huaiyuan start_up': (k) => all(1, all(huaiyuan(k), all(is(k.poor), project(k)))),
  '36-anhui-huaiyuan insurance': (k) => all(1, all(huaiyuan(k), all(named(k.employment, 'flexible'), is(k.insured)))),
  '36-anhui-huaiyuan greenhouse': (k) => certified(k),
  '36-anhui-huaiyuan base': (k) => all(any(is(k.legal_person), oneOf(k.body, 'cooperative', 'village_body')), isNot(k.welfare)),
  '36-anhui-huaiyuan over_quota': (k) => all(over(k), added(k)),
  '17-shenzhen-support start_up': (k) => shenzhen(k),
  '17-shenzhen-support rent': (k) => shenzhen(k),
  '17-shenzhen-support insurance': (k) => shenzhen(k),
  '17-shenzhen-support flexible': (k) => all(shenzhen(k), named(k.employment, 'flexible')),
  '17-shenzhen-support recognise_hard': (k) => shenzhen(k),
  '17-shenzhen-support hiring': (k) => all(shenzhen(k), all(least(k.insured_months, 3), is(k.hard))),
  '56-tw-quota levy': (k) => (k.staff === undefined || k.body === undefined ? 1 : yes(k.staff >= (official(k.body) ? 34 : 67))),
  '56-tw-quota reward': (k) => (k.body === undefined ? 1 : all(1, yes(!official(k.body)))),
  '56-tw-quota certificate': () => 1,
  '56-tw-quota massage': (k) => (k.licence === undefined ? 1 : yes(k.licence !== 'none')),
}
