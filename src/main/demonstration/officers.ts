/** Who works in the demonstration city, and whom a visitor may be. */
import type { Act } from '../../kit/act.ts'
import { roleWords, type Role } from '../../kit/role.ts'
import { openAccount } from '../../features/accounts/acts.ts'
import { cityCode } from './counts.ts'
import { personName } from './names.ts'
import type { World } from './world.ts'

type Visitor = { readonly login: string; readonly role: Role; readonly division: string }
const home = '140107003'
/** The accounts a visitor may use, in the order of a case's way. */
export const visitors: readonly Visitor[] = [
  { login: 'demo.applicant', role: 'applicant', division: home },
  { login: 'demo.shop', role: 'organisation', division: home },
  { login: 'demo.commissioner', role: 'commissioner', division: home },
  { login: 'demo.district.1', role: 'district_officer', division: '140107' },
  { login: 'demo.district.2', role: 'district_officer', division: '140107' },
  { login: 'demo.gujiao', role: 'district_officer', division: '140181' },
  { login: 'demo.city.1', role: 'city_officer', division: cityCode },
  { login: 'demo.city.2', role: 'city_officer', division: cityCode },
  { login: 'demo.finance', role: 'finance_officer', division: cityCode },
  { login: 'demo.auditor', role: 'auditor', division: cityCode },
  { login: 'demo.administrator', role: 'administrator', division: cityCode },
]

/** The two city officers: one proposes, the other seconds. */
export const cityOfficers = ['demo.city.1', 'demo.city.2'] as const

/** The officers of a district; where there are two, one can answer an objection to a case that the other reviewed. */
export function officersOf(district: string): readonly string[] {
  const demo = visitors.filter(({ role, division }) => role === 'district_officer' && division === district).map(({ login }) => login)
  return demo.length > 0 ? demo : [`officer.${district}`]
}

/** Who files for people in a district: whoever files a case does not review it. */
export const filerOf = (district: string): string => `filer.${district}`

/** Opens everybody's account. Returns a line for each of the visitors', for the console. */
export async function openAccounts(w: World, act: Act, password: string): Promise<string[]> {
  const anybody = () => personName(w.chance, w.chance.one(['male', 'female']))
  const lines: string[] = []
  for (const { login, role, division } of visitors) {
    await openAccount(act, { login, name: anybody(), role, division, password })
    lines.push(`  ${login.padEnd(20)} ${roleWords[role].zh} ${roleWords[role].en}, ${division}`)
  }
  for (const { code } of w.districts)
    for (const login of officersOf(code))
      if (!login.startsWith('demo.')) await openAccount(act, { login, name: anybody(), role: 'district_officer', division: code })
  for (const { code } of w.districts) await openAccount(act, { login: filerOf(code), name: '窗口代办员', role: 'district_officer', division: code })
  return lines
}
