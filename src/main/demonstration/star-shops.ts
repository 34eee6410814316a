/** A small programme in the running year whose cases are signed together, scored by a panel and ranked; one still waits for Finance. */
import { accountOf, type Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { sure } from '../../kit/sure.ts'
import { caseIn, keepAnswers, makeMove, openDraft } from '../../features/applications/acts.ts'
import { closeSitting } from '../../features/panels/acts/closing.ts'
import { convene, openSitting, seatMember, sittingIn } from '../../features/panels/acts/opening.ts'
import { giveBallot } from '../../features/panels/acts/scoring.ts'
import { recordConsent } from '../../features/persons/acts.ts'
import { personById } from '../../features/persons/store.ts'
import { keepRanking } from '../../features/rankings/acts.ts'
import { signStage } from '../../features/review/acts/signing.ts'
import { newPerson } from './persons.ts'
import { filerOf } from './officers.ts'
import { asAccount, workingDaysBefore, type World } from './world.ts'

const district = '140107'
const plan = 'taiyuan-star-shops'
const scheme = 'star_shop'
const last = 17 * 60 + 50
/** Shops with their workers and the panel's points; the last waits for its signature. */
const shops = [
  ['阳光裁缝铺', 4, 82],
  ['知味面馆', 6, 74],
  ['巧手修鞋铺', 2, 68],
  ['清风便利店', 3, undefined],
] as const

/** Notes it at the very end of the last working day. `publish` gives the plan's version. */
export function noteStarShops(w: World, today: Day, publish: (act: Act) => Promise<{ readonly id: number }>): void {
  w.diary.note(workingDaysBefore(w.calendar, today, 1), last, async (act) => {
    const { id: version } = await publish(act)
    const [officer, finance, chair, second] = [
      await asAccount(w, act, 'demo.district.1'),
      await asAccount(w, act, 'demo.finance'),
      await asAccount(w, act, 'demo.city.1'),
      await asAccount(w, act, 'demo.city.2'),
    ]
    const scored: { id: number; points: number }[] = []
    for (const [shop, workers, points] of shops) {
      const id = await file(w, await asAccount(w, act, filerOf(district)), { shop, workers })
      await makeMove(officer, await caseIn(officer, id), 'accept')
      if (points === undefined) continue
      await signStage(finance, await caseIn(finance, id), 'finance', { agreed: true })
      await makeMove(officer, await caseIn(officer, id), 'pass', { signed: true })
      scored.push({ id, points })
    }
    await sit(chair, [chair, second, finance], scored)
    await keepRanking(chair, version, scheme, [])
  })
}

async function sit(chair: Act, members: readonly Act[], scored: readonly { id: number; points: number }[]): Promise<void> {
  const ids = scored.map(({ id }) => id)
  const seating = await sittingIn(chair, await openSitting(chair, ids, chair.today))
  for (const [i, member] of members.entries())
    await seatMember(chair, seating, accountOf(member), { sex: i === 0 ? 'male' : 'female', is_outside: i === 2, is_user: i === 2 })
  await convene(chair, seating)
  const sitting = await sittingIn(chair, seating.id)
  for (const { id, points } of scored)
    for (const [i, member] of members.entries()) await giveBallot(member, sitting, id, { agrees: null, points: { trade: points + i, people: points - i } })
  await closeSitting(chair, sitting, { sources: [], effects: [] })
}

async function file(w: World, filer: Act, answers: { shop: string; workers: number }): Promise<number> {
  const division = sure(w.districts.find(({ code }) => code === district)?.townships[0])
  const { id: person_id } = await newPerson(w, filer, division)
  const consent_id = await recordConsent(filer, sure(await personById(filer.db, person_id)), 'filing_on_behalf', '本人签字，窗口代办')
  const on_behalf = { reason: '本人不便到场，窗口代办', consent_id }
  const id = await openDraft(filer, { plan, scheme, division, person_id, organisation_id: null, account_id: null, on_behalf })
  const draft = await caseIn(filer, id)
  await keepAnswers(filer, draft, answers)
  await makeMove(filer, await caseIn(filer, id), 'submit')
  return id
}
