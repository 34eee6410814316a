/** Vacancies of the running year, somebody who looks for work beside each, and a condition that was stopped. */
import type { Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { accountOf } from '../../kit/act.ts'
import type { Category } from '../../kit/identifiers.ts'
import { axisIds, type AxisId } from '../../match/axes.ts'
import { goldVacancies, type GoldVacancy } from '../../match/gold/vacancies.ts'
import { organisationById } from '../../features/organisations/store.ts'
import { personByAccount } from '../../features/persons/store.ts'
import { recordAbilities, recordConsent, type Whose } from '../../features/profiles/acts.ts'
import { recordWishes } from '../../features/profiles/acts/wishes.ts'
import { answers, type AnswerName } from '../../features/profiles/rules/answers.ts'
import { referred } from '../../features/referrals/acts/closing.ts'
import { enterVacancy } from '../../features/vacancies/acts.ts'
import { stopConditions } from '../../features/vacancies/acts/attempt.ts'
import { keepVacancies } from '../../features/vacancies/daily.ts'
import { newPerson } from './persons.ts'
import { noteReferrals } from './referrals.ts'
import { asAccount, officeMinute, workingDaysBefore, type World } from './world.ts'

const offered: readonly (readonly [GoldVacancy, string, bigint])[] = [
  ['room_attendant', '客房服务员', 320_000n],
  ['bottling_line', '灌装工', 300_000n],
  ['online_chat', '网络客服（文字）', 350_000n],
  ['phone_voice', '电话客服', 330_000n],
  ['kitchen_helper', '帮厨', 290_000n],
]
type Told = Partial<Record<AxisId, AnswerName>>
const seekers: readonly (readonly [Category, Told])[] = [
  ['hearing', { H1: 'no', H2: 'no', C1: 'no' }],
  ['hearing', { H1: 'little', H2: 'no', C1: 'some' }],
  ['physical', { B2: 'no', B4: 'no', B5: 'little', B6: 'little' }],
  ['intellectual', { M1: 'some', M2: 'little', M4: 'some', P2: 'some' }],
  ['visual', { V1: 'no', V2: 'little', V3: 'no', C2: 'little' }],
]

async function tell(act: Act, whose: Whose, told: Told): Promise<void> {
  const given = axisIds.map((axis) => ({ axis, own: answers[told[axis] ?? 'fully'], aided: null }))
  await recordAbilities(act, whose, given, 'worker')
  await recordConsent(act, whose, true, '当面说明后本人同意')
  await recordWishes(act, whose, { reach: 'city', wage_min_fen: 200_000n })
}

/** Notes what employers of the visitors' district offer, and who looks for work there. */
export function noteVacancies(w: World, today: Day): void {
  const district = w.districts.find(({ code }) => code === '140107')
  w.diary.note(workingDaysBefore(w.calendar, today, 4), officeMinute(w.chance), async (act) => {
    const acting = await asAccount(w, act, 'demo.district.1')
    const employers = district?.employers ?? []
    const [vacancies, persons]: [number[], number[]] = [[], []]
    for (const [i, [name, title, wage_fen]] of offered.entries()) {
      const employer = await organisationById(act.db, employers[i % Math.max(1, employers.length)]?.id ?? 0)
      if (!employer) return
      const { occupation, openings, hours, contract, demands } = goldVacancies[name]
      const id = await enterVacancy(acting, employer, { title, occupation, openings, hours, contract, demands, wage_fen, at_home: false })
      vacancies.push(id)
      if (i === 0) await stopConditions(acting, employer, { title: '客房服务员，不要聋哑人' })
    }
    for (const [category, told] of seekers) {
      const person = await newPerson(w, acting, '140107003', category)
      await tell(acting, person, told)
      persons.push(person.id)
    }
    await noteReferrals(acting, persons, vacancies)
    const visitor = await asAccount(w, act, 'demo.applicant')
    const own = await personByAccount(act.db, accountOf(visitor))
    if (own) await tell(visitor, own, { B2: 'some', B6: 'little' })
    await keepVacancies(referred)(act)
  })
}
