/** People of the demonstration, generated. */
import type { Act } from '../../kit/act.ts'
import { addDays } from '../../kit/day.ts'
import type { Category } from '../../kit/identifiers.ts'
import { openAccount } from '../../features/accounts/acts.ts'
import { registerPerson, type PersonGiven } from '../../features/persons/acts.ts'
import { personName, villageName } from './names.ts'
import { anyCategory, birthday } from './numbers.ts'
import type { Known, World } from './world.ts'

type Wanted = { readonly category?: Category; readonly on?: string }

/** Somebody of working age with a certificate that is valid on a day, and for two years more at least. */
export function anyPerson(w: World, division: string, { category = anyCategory(w.chance), on = '2018-01-02' }: Wanted = {}): PersonGiven {
  const { chance } = w
  const sex = chance.often(0.6) ? 'male' : 'female'
  const birth_on = birthday(chance, on, chance.whole(19, sex === 'male' ? 54 : 46))
  const grade = category === 'physical' ? chance.whole(2, 4) : category === 'visual' ? chance.whole(1, 3) : chance.whole(2, 4)
  const certificate_valid_from = addDays(on, -chance.whole(60, 8 * 365))
  return {
    name: personName(chance, sex),
    certificate_no: w.numbers.certificate(birth_on, sex, category, grade),
    certificate_valid_from,
    certificate_valid_to: Temporal.PlainDate.from(certificate_valid_from).add({ years: 10 }).toString(),
    village: villageName(chance, division),
    communication: needs(w, category),
    division,
    account_id: null,
  }
}

function needs({ chance }: World, category: Category): string {
  if (category === 'hearing' || category === 'speech') return chance.one(['sign_language', 'sign_language', 'captions'])
  if (category === 'visual') return chance.one(['voice', 'voice', 'large_print'])
  if (category === 'intellectual' || category === 'mental') return chance.one(['guardian_copied', 'none'])
  return 'none'
}

/** Registers somebody new in a township, on the act's day. */
export async function newPerson(w: World, act: Act, division: string, category?: Category): Promise<Known> {
  const given = anyPerson(w, division, { on: act.today, ...(category ? { category } : {}) })
  return { id: await registerPerson(act, given), division, visual: given.certificate_no.at(18) === '1' }
}

/** Registers somebody new together with an account at the counter, whose password goes home with them. */
export async function newHolder(w: World, act: Act, division: string): Promise<{ person: Known; login: string; account_id: number }> {
  const given = anyPerson(w, division, { on: act.today })
  const { login, account_id } = await newAccount(w, act, given.name, 'applicant', division)
  const id = await registerPerson(act, { ...given, account_id })
  return { person: { id, division, visual: false }, login, account_id }
}

export async function newAccount(w: World, act: Act, name: string, role: 'applicant' | 'organisation', division: string) {
  w.tally.accounts += 1
  const login = `taiyuan.${String(w.tally.accounts).padStart(4, '0')}`
  const { id: account_id } = await openAccount(act, { login, name, role, division })
  return { login, account_id }
}
