/** Who works in the demonstration city, and whom a visitor may be. */
import type { Act } from '../../kit/act.ts'
import { roleWords, type Role } from '../../kit/role.ts'
import { openAccount } from '../../features/accounts/acts.ts'
import { registerOrganisation } from '../../features/organisations/acts.ts'
import { registerPerson } from '../../features/persons/acts.ts'
import { cityCode } from './counts.ts'
import { personName } from './names.ts'
import { birthday } from './numbers.ts'
import { anyPerson } from './persons.ts'
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

/** Opens everybody's account; what visitors are to find of their own is registered too. Returns a line each for the console. */
export async function openAccounts(w: World, act: Act, password: string): Promise<string[]> {
  const lines: string[] = []
  for (const { login, role, division } of visitors) {
    const person =
      role === 'applicant' || role === 'organisation' ? anyPerson(w, division, { category: role === 'organisation' ? 'visual' : 'physical' }) : undefined
    const name = person?.name ?? personName(w.chance, w.chance.one(['male', 'female']))
    const { id } = await openAccount(act, { login, name, role, division, password })
    if (person) await registerPerson(act, { ...person, account_id: role === 'applicant' ? id : null })
    if (role === 'organisation') await registerVisitorsShop(w, act, id)
    lines.push(`  ${login.padEnd(20)} ${roleWords[role].zh} ${roleWords[role].en}, ${division}`)
  }
  for (const { code } of w.districts)
    for (const login of officersOf(code))
      if (!login.startsWith('demo.'))
        await openAccount(act, { login, name: personName(w.chance, w.chance.one(['male', 'female'])), role: 'district_officer', division: code })
  return lines
}

async function registerVisitorsShop(w: World, act: Act, account_id: number): Promise<void> {
  const name = w.tradingName('盲人按摩店')
  await registerOrganisation(act, {
    name,
    trading_name: name,
    kind: 'individual_business',
    credit_code: w.numbers.credit('individual_business'),
    staff_count: 4,
    disabled_staff_count: 3,
    opened_on: birthday(w.chance, act.today, 2),
    address: '鼓楼街道南苑社区（示例地址）',
    owner_name_public: false,
    division: home,
    account_id,
  })
}
