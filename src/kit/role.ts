/** Roles; each is granted at a division (GB/T 2260 code), which is the area its holder sees. */
import { phrases } from './say.ts'

export const roles = ['applicant', 'organisation', 'commissioner', 'district_officer', 'city_officer', 'finance_officer', 'auditor', 'administrator'] as const
export type Role = (typeof roles)[number]

export const roleWords = phrases({
  applicant: { zh: '申请人', en: 'Applicant' },
  organisation: { zh: '单位', en: 'Organisation' },
  commissioner: { zh: '残疾人专职委员', en: 'Disability commissioner' },
  district_officer: { zh: '区县残联经办人', en: 'District Federation officer' },
  city_officer: { zh: '市残联经办人', en: 'City Federation officer' },
  finance_officer: { zh: '财政部门经办人', en: 'Finance Bureau officer' },
  auditor: { zh: '审计人员', en: 'Auditor' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
}) satisfies Record<Role, { zh: string; en: string }>

/** The part of a division code that all codes inside it begin with: 140100 → 1401, 140107 → 140107, 140107003 → itself. */
export function areaOf(division: string): string {
  if (!/^\d{6}(\d{3}){0,2}$/.test(division)) throw new RangeError('not a division code')
  return division.length > 6 ? division : division.replace(/(00){1,2}$/, '')
}
