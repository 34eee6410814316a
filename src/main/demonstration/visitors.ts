/** What the visitors of the demonstration find as their own: an applicant with a draft begun, and a shop that has not applied yet. */
import type { Day } from '../../kit/day.ts'
import { accountOf } from '../../kit/act.ts'
import { caseIn, keepAnswers, openDraft } from '../../features/applications/acts.ts'
import { registerOrganisation } from '../../features/organisations/acts.ts'
import { registerPerson } from '../../features/persons/acts.ts'
import { plans } from './counts.ts'
import { birthday } from './numbers.ts'
import { anyPerson } from './persons.ts'
import { asAccount, officeMinute, workingDaysBefore, type World } from './world.ts'

/** Notes how the visitors' own came to be, shortly before today. */
export function noteVisitors(w: World, today: Day): void {
  w.diary.note(workingDaysBefore(w.calendar, today, 6), officeMinute(w.chance), async (act) => {
    const acting = await asAccount(w, act, 'demo.applicant')
    const { division, name } = acting.actor
    const scheme = 'self_employment'
    const given = anyPerson(w, division, { category: 'physical', on: act.today })
    const person_id = await registerPerson(acting, { ...given, name, account_id: accountOf(acting) })
    const id = await openDraft(acting, { plan: plans.present, scheme, person_id, organisation_id: null, division, account_id: accountOf(acting) })
    await keepAnswers(acting, await caseIn(acting, id), {
      business_name: w.tradingName('裁缝铺'),
      opened_on: birthday(w.chance, act.today, 1),
      trade: '改衣、换拉链',
    })
  })
  w.diary.note(workingDaysBefore(w.calendar, today, 5), officeMinute(w.chance), async (act) => {
    const acting = await asAccount(w, act, 'demo.shop')
    const name = w.tradingName('盲人按摩店')
    await registerOrganisation(acting, {
      name,
      trading_name: name,
      kind: 'individual_business',
      credit_code: w.numbers.credit('individual_business'),
      staff_count: 4,
      disabled_staff_count: 3,
      opened_on: birthday(w.chance, act.today, 2),
      address: '南苑社区（示例地址）',
      owner_name_public: false,
      division: acting.actor.division,
      account_id: accountOf(acting),
    })
  })
}
