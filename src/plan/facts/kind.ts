/** What a fact is, and what usually shows it. */
import type { Phrase } from '../../kit/say.ts'

export type FactKind = 'text' | 'day' | 'count' | 'money' | 'percent' | 'number' | 'yes_no' | 'choice'
export type Fact = {
  readonly kind: FactKind
  readonly label: Phrase
  readonly proof: Phrase
  readonly options?: Readonly<Record<string, Phrase>>
  /** worked out from other facts; never asked for */
  readonly derived?: true
}
export type Group = Readonly<Record<string, Fact>>

const proofs = {
  identity: { zh: '身份证', en: 'Identity card' },
  register: { zh: '户口簿或居住证', en: 'Household register or residence permit' },
  certificate: { zh: '残疾人证', en: 'Disability certificate' },
  licence: { zh: '营业执照', en: 'Business licence' },
  premises: { zh: '场所照片或实地查看', en: 'Photographs of the premises, or a visit' },
  roster: { zh: '员工花名册和劳动合同', en: 'Staff roster and labour contracts' },
  contract: { zh: '劳动合同', en: 'Labour contract' },
  wages: { zh: '工资发放记录', en: 'Record of wages paid' },
  insurance: { zh: '社会保险缴费记录', en: 'Record of social insurance paid' },
  household: { zh: '低收入或监测对象登记', en: 'The register of low-income or monitored households' },
  programme: { zh: '本系统的记录', en: 'The records of this programme' },
  lease: { zh: '租赁合同或产权证明', en: 'Lease or title' },
  accounts: { zh: '账目或纳税证明', en: 'Accounts or proof of tax' },
  receipts: { zh: '发票和付款凭证', en: 'Invoices and proof of payment' },
  loan: { zh: '贷款合同和结息单', en: 'Loan contract and interest slips' },
  training: { zh: '结业或资格证书', en: 'Certificate of training or skill' },
  employment: { zh: '就业失业登记', en: 'Registration of employment or unemployment' },
  sale: { zh: '平台后台记录和物流单', en: 'Records of the platform and of deliveries' },
  declaration: { zh: '申报和审核结果', en: 'Declaration and its result' },
} as const satisfies Record<string, Phrase>
type Proof = keyof typeof proofs

export const fact = <const K extends FactKind>(kind: K, zh: string, en: string, proof: Proof) => ({ kind, label: { zh, en }, proof: proofs[proof] }) as const
export const derived = <const K extends FactKind>(kind: K, zh: string, en: string, proof: Proof) => ({ ...fact(kind, zh, en, proof), derived: true }) as const
export const choice = <const O extends Record<string, Phrase>>(zh: string, en: string, proof: Proof, options: O) =>
  ({ kind: 'choice', label: { zh, en }, proof: proofs[proof], options }) as const
export const programmeProof: Phrase = proofs.programme
