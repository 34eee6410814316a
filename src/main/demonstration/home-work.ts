/** A sheltered workshop in the visitors' township with a month behind it, and a home work order that it runs: made, checked, one door still out. */
import type { Act } from '../../kit/act.ts'
import { addDays, type Day } from '../../kit/day.ts'
import type { Faults } from '../../kit/form.ts'
import { registerOrganisation } from '../../features/organisations/acts.ts'
import { registerPerson, type PersonGiven } from '../../features/persons/acts.ts'
import { recordMonth } from '../../features/sheltered/acts/months.ts'
import { openPlaces, recordStep, takePlace } from '../../features/sheltered/acts/places.ts'
import { boxOf } from '../../features/sheltered/form.ts'
import { daysExpected, lastMonth, writeDays } from '../../features/sheltered/rules.ts'
import { placesOf, staysOf } from '../../features/sheltered/store/places.ts'
import { checkCollection } from '../../features/work-orders/acts/check.ts'
import { collect, handOut, train } from '../../features/work-orders/acts/doors.ts'
import { moveOrder } from '../../features/work-orders/acts/move.ts'
import { addWorker, openOrder } from '../../features/work-orders/acts/open.ts'
import { orderIn, shareIn } from '../../features/work-orders/acts/reach.ts'
import { planRound } from '../../features/work-orders/acts/rounds.ts'
import { batchesOf } from '../../features/work-orders/store/doors.ts'
import { anyPerson } from './persons.ts'
import { asAccount, workingDaysBefore, type World } from './world.ts'

const home = '140107003'
const officer = 'demo.district.1'
const tenOClock = 10 * 60

/** Notes it for three days shortly before today. */
export function noteHomeWork(w: World, today: Day): void {
  const people: PersonGiven[] = []
  let order = 0
  const shares: number[] = []
  const on = (days: number, work: (act: Act) => Promise<unknown>) =>
    w.diary.note(workingDaysBefore(w.calendar, today, days), tenOClock, async (act) => void (await work(await asAccount(w, act, officer))))

  on(45, async (act) => {
    const workshop = await openWorkshop(w, act)
    for (const category of ['intellectual', 'hearing', 'physical'] as const) {
      const given = anyPerson(w, home, { category, on: act.today })
      await registerPerson(act, given)
      people.push(given)
    }
    await openPlaces(act, workshop, { place_count: 6, opened_on: addDays(act.today, -300) })
    const places = await placesOf(act.db, workshop)
    for (const [i, { certificate_no }] of people.entries())
      kept(await takePlace(act, workshop, { certificate_no, place_id: places[i]?.id ?? 0, from_on: addDays(act.today, -60) }))
    await aMonth(act, workshop)
    const told = { product: '手工串珠', piece_count: 600, due_on: addDays(today, 20), hourly_minimum_fen: null, minimum_document: null }
    order = await openOrder(act, { ...told, organisation_id: workshop, division: home })
    for (const { certificate_no } of people) {
      const rate = { rate_fen: 45n, per_pieces: 1, agreed_how: 'signed' }
      const share = await addWorker(act, await orderIn(act, order), { ...rate, certificate_no, piece_count: 200 })
      if (typeof share === 'number') shares.push(share)
      else kept(share)
    }
    await moveOrder(act, order, 'begin')
  })
  on(12, (act) => visitDoors(act, shares))
  on(1, (act) => planRound(act, { visit_on: today, visitor: '专职委员', shares }))
}

/** Acts say what is wrong with what they were told; here nothing is. */
function kept(faults: Faults | undefined): void {
  if (faults && Object.keys(faults).length > 0) throw new Error(JSON.stringify(faults))
}

async function openWorkshop(w: World, act: Act): Promise<number> {
  const name = w.tradingName('助残工坊')
  const about = { name, trading_name: name, kind: 'social_organisation', credit_code: w.numbers.credit('social_organisation') }
  const size = { staff_count: 9, disabled_staff_count: 0, opened_on: addDays(act.today, -400) }
  const where = { address: '南苑社区（示例地址）', owner_name_public: false, division: home, account_id: null }
  return registerOrganisation(act, { ...about, ...size, ...where, serves_as: ['sheltered_workshop', 'base'] })
}

async function aMonth(act: Act, workshop: number): Promise<void> {
  const stays = await staysOf(act.db, workshop)
  const month = lastMonth(act.today)
  const typed = stays.flatMap((stay) => [
    [boxOf('work', stay.stay_id), writeDays(daysExpected(stay, month, act.today, act.tools.calendar))],
    [boxOf('pieces', stay.stay_id), 300],
    [boxOf('income', stay.stay_id), '43500'],
  ])
  kept(await recordMonth(act, stays, month, Object.fromEntries(typed)))
  for (const stay of stays.slice(0, 1)) kept(await recordStep(act, stay, { step: 'assessed', happened_on: act.today, note: '能独立完成串珠和包装' }))
}

/** Two doors had materials; of one the first pieces are back, some to be made again. */
async function visitDoors(act: Act, shares: readonly number[]): Promise<void> {
  for (const id of shares.slice(0, 2)) {
    const { share } = await shareIn(act, id)
    kept(await handOut(act, share, { piece_count: 200, handed_on: act.today, receipt_how: 'signed' }))
    kept(await train(act, share, { trained_on: act.today, taught: '串法、打结，当场做了五件' }))
  }
  const { share } = await shareIn(act, shares[0] ?? 0)
  const batch = async () => (await batchesOf(act.db, [share.id])).get(share.id)?.[0]
  kept(await collect(act, share, { batch: (await batch())?.id ?? 0, collects: 'made', piece_count: 60, hours: 8, collected_on: act.today }))
  const collection = (await batch())?.collections[0]?.id ?? 0
  kept(await checkCollection(act, share, { collection, good_count: 54, rework_count: 6, spoilt_count: 0, reason: '线头没有藏好' }))
}
