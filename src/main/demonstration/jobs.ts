/** People are trained and find work, month by month in every district; bases drive households. */
import type { Act } from '../../kit/act.ts'
import { addDays, type Day } from '../../kit/day.ts'
import { yuan } from '../../kit/money.ts'
import { linkHousehold, registerHousehold } from '../../features/households/acts.ts'
import { recordPlacement } from '../../features/jobs/acts/placing.ts'
import { recordCompletion } from '../../features/training/acts.ts'
import { employmentForm } from './bodies.ts'
import { courses, gifts } from './courses.ts'
import { personName, villageName } from './names.ts'
import { officersOf } from './officers.ts'
import { newPerson } from './persons.ts'
import { asAccount, type Body, type District, type Known, type World } from './world.ts'

/** Whose numbers these become, and the first day that counts for it. */
export type Under = { readonly plan_version_id: number; readonly from: Day }

const officer = (w: World, act: Act, { code }: District) => asAccount(w, act, w.chance.one(officersOf(code)))
const township = (w: World, { townships }: District): string => w.chance.one(townships)

/** A course ends: so many people complete it who completed none before, and a few who did. */
export async function holdCourse(w: World, act: Act, district: District, under: Under, newcomers: number): Promise<void> {
  const acting = await officer(w, act, district)
  const course = w.chance.one(courses)
  const again = district.trained.filter(() => w.chance.often(0.01)).slice(0, 3)
  const first: Known[] = []
  for (let i = 0; i < newcomers; i += 1) first.push(await newPerson(w, acting, township(w, district)))
  for (const person of [...first, ...again])
    await recordCompletion(acting, {
      plan_version_id: under.plan_version_id,
      person,
      course,
      completed_on: act.today,
      cost_to_person_fen: 0n,
      register: w.samples.roster,
    })
  district.trained.push(...first)
}

/** So many people who were not placed yet start work in a month; a few who were start elsewhere. */
export async function placePeople(w: World, act: Act, district: District, under: Under, newcomers: number): Promise<void> {
  const acting = await officer(w, act, district)
  const started = () => {
    const day = addDays(act.today, -w.chance.whole(1, 20))
    return day < under.from ? under.from : day
  }
  const place = async (person: Known, at: Body) =>
    recordPlacement(acting, {
      plan_version_id: under.plan_version_id,
      person,
      organisation_id: at.id,
      employment_form: employmentForm(at),
      started_on: started(),
      monthly_wage_fen: yuan(w.chance.whole(18, 32) * 100),
      contract: w.samples.contract,
    })
  const placed: Known[] = []
  for (let i = 0; i < newcomers; i += 1) {
    const trained = w.chance.often(0.45) ? takeOne(w, district.trained) : undefined
    const person = trained ?? (await newPerson(w, acting, township(w, district)))
    await place(person, employer(w, district, person))
    placed.push(person)
  }
  if (w.chance.often(0.3)) {
    const again = takeOne(w, district.placed)
    if (again) await place(again, w.chance.one(district.employers))
  }
  district.placed.push(...placed)
}

/** Whoever cannot see most often works in a massage shop, once the district has one. */
function employer({ chance }: World, { employers, recognised }: District, person: Known): Body {
  const shops = recognised.filter(({ category }) => category === 'massage_shop')
  if (person.visual && shops.length > 0 && chance.often(0.8)) return chance.one(shops)
  const bases = recognised.filter(({ category }) => category !== 'massage_shop')
  return bases.length > 0 && chance.often(0.4) ? chance.one(bases) : chance.one(employers)
}

/** So many households of a standing are driven by a base of the district, and now and then one that has none. */
export async function driveHouseholds(
  w: World,
  act: Act,
  district: District,
  under: Under,
  count: number,
  standing: 'registered_poor' | 'monitored',
): Promise<void> {
  const acting = await officer(w, act, district)
  const rural = district.recognised.filter(({ category }) => category === 'rural_base')
  const bases = rural.length > 0 ? rural : district.recognised.filter(({ category }) => category !== 'massage_shop')
  if (bases.length === 0) return
  const counted = [...Array.from({ length: count }, () => true), ...(w.chance.often(0.25) ? [false] : [])]
  for (const counts of counted) {
    const division = township(w, district)
    const base = w.chance.one(bases)
    const head_name = personName(w.chance, w.chance.often(0.8) ? 'male' : 'female')
    const household_id = await registerHousehold(acting, {
      head_name,
      registered_poor: counts && standing === 'registered_poor',
      monitored: counts && standing === 'monitored',
      division,
      village: villageName(w.chance, division),
    })
    const given = w.chance.one(gifts)
    await linkHousehold(acting, {
      plan_version_id: under.plan_version_id,
      household_id,
      organisation_id: base.id,
      division,
      given,
      linked_on: act.today,
      evidence: w.samples.contract,
    })
  }
}

/** Takes one out of a list, if there is any. */
function takeOne<T>({ chance }: World, list: T[]): T | undefined {
  return list.length === 0 ? undefined : list.splice(chance.whole(0, list.length - 1), 1)[0]
}
