/** Everything a plan may ask about a case: each fact has a label, a kind and what usually proves it. A fact that is not known is absent. */
import type { Day } from '../kit/day.ts'
import type { Fen } from '../kit/money.ts'
import type { Phrase } from '../kit/say.ts'

export type FactKind = 'text' | 'day' | 'count' | 'money' | 'yes_no' | 'choice'
export type Fact = { readonly kind: FactKind; readonly label: Phrase; readonly proof: Phrase; readonly options?: Readonly<Record<string, Phrase>> }
type Group = Readonly<Record<string, Fact>>

const proofs = {
  identity: { zh: '身份证', en: 'Identity card' },
  certificate: { zh: '残疾人证', en: 'Disability certificate' },
  licence: { zh: '营业执照', en: 'Business licence' },
  premises: { zh: '场所照片或实地查看', en: 'Photographs of the premises, or a visit' },
  roster: { zh: '员工花名册和劳动合同', en: 'Staff roster and labour contracts' },
  household: { zh: '低收入或监测对象登记', en: 'The register of low-income or monitored households' },
  programme: { zh: '本系统的记录', en: 'The records of this programme' },
  lease: { zh: '租赁合同或产权证明', en: 'Lease or title' },
} as const satisfies Record<string, Phrase>

const fact = <const K extends FactKind>(kind: K, zh: string, en: string, proof: keyof typeof proofs) =>
  ({ kind, label: { zh, en }, proof: proofs[proof] }) as const
const choice = <const O extends Record<string, Phrase>>(zh: string, en: string, proof: keyof typeof proofs, options: O) =>
  ({ kind: 'choice', label: { zh, en }, proof: proofs[proof], options }) as const

const entityKinds = {
  individual_business: { zh: '个体工商户', en: 'Individual business' },
  company: { zh: '企业', en: 'Company' },
  cooperative: { zh: '农民专业合作社', en: 'Farmers’ cooperative' },
  social_organisation: { zh: '社会组织', en: 'Social organisation' },
  public_institution: { zh: '事业单位', en: 'Public institution' },
  online_shop: { zh: '网店', en: 'Online shop' },
  other: { zh: '其他', en: 'Other' },
} as const

/** The model. `person.certificate` is a group inside `person`. */
export const factModel = {
  person: {
    birth_day: fact('day', '出生日期', 'Date of birth', 'identity'),
    sex: choice('性别', 'Sex', 'identity', { male: { zh: '男', en: 'Male' }, female: { zh: '女', en: 'Female' } }),
    registered_division: fact('text', '户籍所在区划', 'Division of household registration', 'identity'),
  },
  'person.certificate': {
    category: choice('残疾类别', 'Disability category', 'certificate', {
      visual: { zh: '视力', en: 'Visual' },
      hearing: { zh: '听力', en: 'Hearing' },
      speech: { zh: '言语', en: 'Speech' },
      physical: { zh: '肢体', en: 'Physical' },
      intellectual: { zh: '智力', en: 'Intellectual' },
      mental: { zh: '精神', en: 'Mental' },
      multiple: { zh: '多重', en: 'Multiple' },
    }),
    grade: fact('count', '残疾等级', 'Disability grade', 'certificate'),
    valid_from: fact('day', '残疾人证签发日期', 'Certificate valid from', 'certificate'),
    valid_to: fact('day', '残疾人证有效期至', 'Certificate valid to', 'certificate'),
  },
  business: {
    name: fact('text', '店铺或企业名称', 'Name of the business', 'licence'),
    kind: choice('经营主体类型', 'Kind of business', 'licence', entityKinds),
    credit_code: fact('text', '统一社会信用代码', 'Unified social credit code', 'licence'),
    opened_on: fact('day', '开业日期', 'Opened on', 'licence'),
    running: fact('yes_no', '正在经营', 'Still running', 'premises'),
    incubated: fact('yes_no', '在孵化基地内', 'In an incubator', 'programme'),
    owned_by_applicant: fact('yes_no', '申请人是经营者或法定代表人', 'The applicant is its owner or legal representative', 'licence'),
    worker_count: fact('count', '从业人数', 'Number of workers', 'roster'),
  },
  organisation: {
    name: fact('text', '单位名称', 'Name of the organisation', 'licence'),
    kind: choice('单位类型', 'Kind of organisation', 'licence', entityKinds),
    credit_code: fact('text', '统一社会信用代码', 'Unified social credit code', 'licence'),
    established_on: fact('day', '成立日期', 'Established on', 'licence'),
    fixed_premises: fact('yes_no', '有固定场所', 'Has fixed premises', 'lease'),
    floor_area_m2: fact('count', '场所面积（平方米）', 'Floor area (m²)', 'lease'),
    bed_count: fact('count', '按摩床位数', 'Number of massage beds', 'premises'),
    trainee_seat_count: fact('count', '实训工位数', 'Number of training places', 'premises'),
    accessible: fact('yes_no', '有必要的无障碍设施', 'Has the accessibility it needs', 'premises'),
    driven_household_count: fact('count', '带动的残疾人家庭户数', 'Disabled persons’ households driven', 'roster'),
    seriously_untrustworthy: fact('yes_no', '在严重失信名单上', 'On the list of serious breaches of trust', 'programme'),
  },
  staff: {
    count: fact('count', '在职职工人数', 'Number of staff', 'roster'),
    disabled_count: fact('count', '其中残疾人人数', 'Disabled persons among them', 'roster'),
    visual_count: fact('count', '其中视力残疾人人数', 'Visually disabled persons among them', 'roster'),
    contract_months: fact('count', '残疾职工劳动合同最短月数', 'Shortest contract of a disabled worker, in months', 'roster'),
  },
  household: {
    registered_poor: fact('yes_no', '建档立卡户', 'Registered poor household', 'household'),
    monitored: fact('yes_no', '防返贫监测对象', 'Monitored household', 'household'),
    yearly_income_fen: fact('money', '家庭年收入', 'Yearly income of the household', 'household'),
  },
  history: {
    owes_repayment: fact('yes_no', '有应退未退的补贴', 'Has a grant to repay', 'programme'),
  },
  place: {
    division: fact('text', '所在区县代码', 'Code of the district', 'programme'),
  },
} as const satisfies Record<string, Group>

/** An award had before: the scheme (and its plan, when not this one) and the day it was decided. */
export type Had = { readonly scheme: string; readonly plan?: string | undefined; readonly on: Day }
export const hadFact: Fact = { kind: 'text', label: { zh: '以前享受过的扶持', en: 'Support had before' }, proof: proofs.programme }

type Kinds = { text: string; day: Day; count: number; money: Fen; yes_no: boolean }
type ValueOf<F> = F extends { kind: 'choice'; options: infer O } ? keyof O : F extends { kind: keyof Kinds } ? Kinds[F['kind']] : never
type ValuesOf<G> = { readonly [K in keyof G]?: ValueOf<G[K]> | undefined }
type Model = typeof factModel

/** What is known of one case. */
export type Facts = { readonly [G in Exclude<keyof Model, 'person' | 'person.certificate' | 'history'>]?: ValuesOf<Model[G]> | undefined } & {
  readonly person?: (ValuesOf<Model['person']> & { readonly certificate?: ValuesOf<Model['person.certificate']> | undefined }) | undefined
  readonly history?: (ValuesOf<Model['history']> & { readonly had?: readonly Had[] | undefined }) | undefined
}

const groups: Readonly<Record<string, Group>> = factModel
/** Every fact by its path, such as `person.certificate.grade`. */
export const factPaths: ReadonlyMap<string, Fact> = new Map([
  ...Object.entries(groups).flatMap(([group, facts]) => Object.entries(facts).map(([key, each]): [string, Fact] => [`${group}.${key}`, each])),
  ['history.had', hadFact],
])
