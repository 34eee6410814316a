import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { nationalLaw } from '../../../test/plans.ts'
import { faultsOfSmall, holdCases, smallPlan, smallText } from '../../../test/small-plan.ts'
import { readComposed } from '../compose.ts'

type Parts = { plan?: string; scheme?: string; cases?: readonly string[]; rankings?: readonly string[] }
const shape = (sentence: string, { plan, scheme, ...proof }: Parts): void => {
  test(sentence, () => holdCases(smallPlan(plan, scheme), proof))
}
const rows = (each: string, more = ''): string => `award: { rows: { ${each} } ${more && `, ${more}`} }`
const row = (says: string, more = ''): string => rows(`gift: { title: §, from: city, ${says} }`, more)
const money = (name: string, values: string): string => `${name}: { title: §, unit: money, values: [${values}] }`
const had = (...days: string[]): string => `history: { had: [${days.map((on) => `{ scheme: one, on: ${on} }`).join(', ')}] }`

suite('Shapes that break a naive plan format', () => {
  shape('1. A frequency in two horizons: two a year and five in three years', {
    scheme: row('pays: 100', 'caps: { yearly: { in: year, times: 2, says: § }, three: { in: 3 years, times: 5, says: § } }'),
    cases: [
      `${had('2026-01-10', '2026-02-10')} => conditions: { yearly: not_met, three: met }`,
      `${had('2023-07-01', '2024-01-01', '2024-06-01', '2025-01-01', '2025-03-01')} => conditions: { yearly: met, three: not_met }`,
      `${had('2023-06-01', '2024-01-01', '2024-06-01', '2025-01-01', '2025-03-01')} => conditions: { yearly: met, three: met }`,
    ],
  })
  shape('2. Ceilings that combine: of a head and of all, of a share and of a sum, of a grant and of one’s own money', {
    scheme: rows(
      `own: { title: §, pays: 5000, at_most: [costs.own_invested_fen], from: city }, heads: { title: §, pays: 5000, times: staff.disabled_count, at_most: [200000], from: city }, price: { title: §, pays: costs.price_fen, rate: 80, at_most: [1600000], from: city }`,
    ),
    cases: [
      'costs: { own_invested_fen: 4000, price_fen: 1000000 }, staff: { disabled_count: 41 } => rows: { own: 4000, heads: 200000, price: 800000 }',
      'costs: { own_invested_fen: 9000, price_fen: 3000000 }, staff: { disabled_count: 2 } => rows: { own: 5000, heads: 10000, price: 1600000 }',
    ],
  })
  shape('3. Indexed amounts: the wage of December, the wage then in force, last year’s income, the firm’s own wage, another rule’s ceiling', {
    plan: `parameters: { ${[
      money('wage', '{ from: 2025-01-01, value: 2000 }, { from: 2026-07-01, value: 2200 }'),
      money('bonus', '{ value: { of: wage, times: 6, on: 12-01 } }'),
      money('income', '{ from: 2025-01-01, to: 2025-12-31, value: 50000 }, { from: 2026-01-01, value: 54000 }'),
      money('start', '{ value: { of: income, percent: 70, on: year_end_before } }'),
      money('triple', '{ value: { of: organisation.average_wage_fen, times: 3 } }'),
      money('rent', '{ value: { of: wage, times: 1.3 } }'),
    ].join(', ')} }`,
    scheme: rows(
      `bonus: { title: §, pays: bonus, from: city }, monthly: { title: §, pays: wage, rate: 1/2, months: { from: job.started_on, to: job.ended_on }, from: city }, start: { title: §, pays: start, from: city }, triple: { title: §, pays: triple, from: city }, rent: { title: §, pays: rent, from: city }`,
    ),
    // half of 2,000 for May and June, half of 2,200 for July and August
    cases: [
      'job: { started_on: 2026-05-01, ended_on: 2026-08-31 }, organisation: { average_wage_fen: 60000 } => rows: { bonus: 13200, monthly: 4200, start: 35000, triple: 180000, rent: 2600 }',
    ],
  })
  shape('4. Steps in which all must hold, else the next one down; and only the highest class', {
    plan: `parameters: { ${money('base', '{ when: { staff.disabled_count: { at_least: 10 }, organisation.bed_count: { at_least: 20 } }, value: 300 }, { when: { staff.disabled_count: { at_least: 3 } }, value: 100 }')}, skill: { title: §, unit: money, choose: highest, values: [{ when: { person.trained: true }, value: 50 }, { when: { person.skill: senior }, value: 90 }] } }`,
    scheme: rows('base: { title: §, pays: base, from: city }, skill: { title: §, pays: skill, from: city }'),
    cases: ['staff: { disabled_count: 12 }, organisation: { bed_count: 19 }, person: { trained: true, skill: senior } => rows: { base: 100, skill: 90 }'],
  })
  shape('5. Weights that differ by scheme: a severe disability counts two for the levy and one for the reward', {
    plan: `measures: { levy: { title: §, unit: number, counts: staff.persons, weights: [{ when: { each.grade: [1, 2] }, weight: 2 }, { when: { each.full_time: false }, weight: 1/2 }, { weight: 1 }] }, reward: { title: §, unit: number, counts: staff.persons } }`,
    cases: [
      'staff: { persons: [{ grade: 1, full_time: true }, { grade: 3, full_time: false }, { grade: 4, full_time: true }] } => figures: { levy: 3.5, reward: 3 }',
    ],
  })
  shape('6. Rounding as stated: four decimals and then up to the yuan; the rest dropped; inside each month', {
    plan: `measures: { share: { title: §, unit: number, is: "ratio(staff.disabled_count, staff.count)", round: half_up_to_fourth_place }, whole: { title: §, unit: count, is: "staff.count * 3 / 100", round: down_to_whole }, monthly: { title: §, unit: count, sums: staff.months, each: "floor(ratio(each.staff_count * 3, 100))" } }`,
    scheme: row('pays: 1000, times: share, round: up_to_whole'),
    cases: [
      'staff: { count: 67, disabled_count: 2, months: [{ staff_count: 66 }, { staff_count: 67 }] } => figures: { share: 0.0299, whole: 2, monthly: 3 }, total: 30',
    ],
  })
  shape('7. A quota that changes inside a year, month by month; a size band crossed with the year of the law', {
    plan: `parameters:
  quota: { title: §, unit: percent, values: [{ from: 2025-01-01, value: 2 }, { from: 2026-04-01, value: 3 }] }
  phased: { title: §, unit: percent, values: [{ when: { plan.year: 1, staff.count: { at_least: 500 } }, value: 2 }, { when: { plan.year: 1 }, value: 1 }, { value: 4 }] }
measures: { due: { title: §, unit: count, sums: staff.months, each: "floor(each.staff_count * parameters.quota)", as_of: day } }`,
    cases: [
      'staff: { count: 600, months: [{ day: 2026-03-01, staff_count: 100 }, { day: 2026-04-01, staff_count: 100 }] } => figures: { due: 5, phased: 2 }',
      'staff: { count: 499 } => figures: { phased: 1 }',
      '2027-01-01 | staff: { count: 499 } => figures: { phased: 4 }',
    ],
  })
  shape('8. Exclusions with memory: any of three since 2020, one ever, and what was added may come again', {
    scheme: `excludes: { three: { any_of: [a, b, { scheme: c, of: third }], of: second, since: 2020-01-01, says: § }, ever: { scheme: d, of: second, says: § }, grown: { scheme: one, except: increment, says: § } }`,
    cases: [
      'history: { had: [{ scheme: b, plan: second, on: 2020-01-01 }, { scheme: one, on: 2025-01-01 }] } => conditions: { three: not_met, ever: met, grown: met }',
      'history: { had: [{ scheme: c, plan: third, on: 2019-12-31 }, { scheme: d, plan: second, on: 1999-01-01 }] } => conditions: { three: met, ever: not_met }',
    ],
  })
  shape('9. Two instalments, the second after six months and a check; a half allotted to named persons', {
    scheme: row(
      'pays: 10001',
      'instalments: [{ share_percent: 50, on: decision }, { share_percent: 50, on: check, after: 6 months, when: { business.running: true }, check: spot_check }], allots: { percent: 50, for: 3 years, principal: returns_to_fund }',
    ),
    cases: ['events: { decision: 2026-08-31 } => instalments: [5000.5, 5000.5], dates: { instalment_2: 2027-02-28 }'],
  })
  test('10. A notice only the first time, and never of certain fields', () => {
    const notice = (shows: string): string =>
      `review: [{ stage: notice, kind: notice, title: §, by: district_officer, for: 5 days, shows: [${shows}], when: 'history.timesGranted("one") == 0' }, { stage: decision, kind: decision, title: §, by: city_officer }]`
    assert.deepEqual(faultsOfSmall('never_published: [citizen_id, household_income]', notice('name_masked, village')), [])
    assert.match(faultsOfSmall('', notice('citizen_id'))[0] ?? '', /must be one of: name_masked/)
  })
  shape('11. A clock for acceptance apart from that for handling; a total that holds a notice; payment after the money arrives', {
    scheme: `review: [{ stage: acceptance, kind: acceptance, title: §, by: district_officer, within: 2 working days }, { stage: notice, kind: notice, title: §, by: district_officer, for: 5 days, shows: [scheme] }, { stage: decision, kind: decision, title: §, by: city_officer }]
clocks: { handling: { title: §, from: notice, to: decision, within: 15 days } }
payment: { within: 10 working days, after: money_arrives }`,
    cases: [
      'events: { acceptance: 2026-06-01, notice: 2026-06-03, money_arrives: 2026-07-01 } => dates: { acceptance: 2026-06-03, notice: 2026-06-08, handling: 2026-06-18, payment: 2026-07-15 }',
    ],
  })
  shape('12. Money of several levels: a row of a district that some districts add, and shares of one row', {
    plan: `purses: { city: { title: §, level: city, keeper: office }, district: { title: §, level: district, keeper: office } }
parameters: { ${money('added', '{ value: 10000, where: ["140107"] }')} }`,
    scheme: rows(
      'city: { title: §, pays: 10000, from: city }, district: { title: §, pays: added, from: district }, shared: { title: §, pays: 1000, from: [{ purse: city, percent: 30 }, { purse: district, percent: 70 }] }',
    ),
    cases: [
      'place: { division: "140107" } => by_purse: { city: 10300, district: 10700 }',
      'place: { division: "140109" } => by_purse: { city: 10300, district: 700 }',
    ],
  })
  shape('13. Selection when money is short: some first, then the higher, then who came first', {
    scheme: `${row('pays: 100')}
places: { budget: 250, when_short: [{ title: §, when: { household.low_income: true } }, { title: §, highest: business.disabled_count }] }`,
    rankings: [
      'a: { business: { disabled_count: 1 } }, b: { business: { disabled_count: 1 } }, c: { business: { disabled_count: 9 } }, d: { household: { low_income: true } } => order: [d, c, a, b], granted: [d, c]',
    ],
  })
  shape('14. Time to put right, recovery within days, a ban; a late fee not above the principal', {
    scheme: `afterwards: { failure: { put_right_within: 30 days, otherwise: withdraw }, duties: { vacancy: { title: §, within: 5 days, late: fraud } }, clawback: { lie: { says: §, when: { at.false_claim: true }, takes: all, repay_within: 60 days, ban: 1 year, nothing_new_until_repaid: true } }, fines: { late: { title: §, per_day: 1/200, of: at.granted_fen, days: at.days_late, at_most: at.granted_fen } } }`,
    cases: [
      'at: { false_claim: true, granted_fen: 1000, days_late: 199 }, events: { failure: 2026-01-01, vacancy: 2026-01-01, recovery: 2026-01-01 } => clawback: { lie: 1000 }, fines: { late: 995 }, dates: { put_right: 2026-01-31, vacancy: 2026-01-06, lie: 2026-03-02, lie_ban: 2027-01-01 }',
      'at: { false_claim: true, granted_fen: 1000, days_late: 201 } => fines: { late: 1000 }',
    ],
  })
  shape('15. Nothing filed: nobody counts as placed, and the whole levy is due', {
    plan: `measures: { short: { title: §, unit: number, is: "staff.count * law.quota_floor - staff.disabled_count", at_least: 0 } }`,
    scheme: `dues: { rows: { levy: { title: §, pays: organisation.average_wage_fen, times: short, from: city } } }
unfiled: { says: §, facts: { staff.disabled_count: 0 }, pay_within: 15 days }`,
    cases: [
      'staff: { count: 200, disabled_count: 0 }, organisation: { average_wage_fen: 1000 }, events: { window_closes: 2026-06-01 } => dues: { levy: 3000 }, dates: { unfiled: 2026-06-16 }',
    ],
  })
  shape('16. What is owed under one scheme is set off against another; a change stops and resumes with the difference', {
    plan: `schemes: { levy: { title: §, says: §, for: person, windows: [{ each: year, from: 01-01, to: 12-31 }], asks: {}, dues: { rows: { due: { title: §, pays: 70, times: staff.count, from: city } } }, review: [{ stage: decision, kind: decision, title: §, by: city_officer }], appeal: { to: office, within: 60 days } } }`,
    scheme: `${row('pays: 100', 'set_off: { against: levy, rest: paid }')}
afterwards: { stops: { changed: { when: { at.as_planned: false }, says: §, resumes_when: { at.as_planned: true }, difference: recovered_or_paid } } }`,
    cases: [
      'staff: { count: 1 }, at: { as_planned: false } => total: 100, set_off: 70, paid: 30, stops: [changed]',
      'staff: { count: 2 }, at: { as_planned: true } => total: 100, set_off: 100, paid: 0, stops: []',
    ],
  })
  test('17. An amendment replaces numbered parts; a city fills in a template within what it leaves open; a draft is under consultation until a day', () => {
    const whole = smallText(`parameters: { ${money('grant', '{ value: 100 }')} }`, row('pays: grant'))
    const head = (more: string): string => `plan: smaller\ntitle: { zh: 小, en: Smaller }\nin_force: { from: 2027-01-01 }\n${more}`
    const compose = (text: string, base = whole) => readComposed(text, 'over.yaml', base, nationalLaw())
    const amended = compose(head('amends: { plan: small, parts: [{ at: parameters.grant.values, becomes: [{ value: 120 }], clause: 第五条 }] }'))
    assert.ok('plan' in amended, JSON.stringify(amended))
    assert.deepEqual([amended.plan.parameters['grant']?.values[0]?.value, amended.plan.supersedes], [120, ['small']])
    const lost = compose(head('amends: { plan: small, parts: [{ at: parameters.gift, removed: true }] }'))
    assert.ok('faults' in lost)
    assert.deepEqual([lost.faults[0]?.line, lost.faults[0]?.says.en], [4, 'The plan that is amended has no part “parameters.gift”'])
    const template = smallText(
      `status: template\nparameters: { grant: { title: §, unit: money, values: [], to_fill: { says: §, at_least: 50, at_most: 80 } } }`,
      row('pays: grant'),
    )
    const filled = (value: number) => compose(head(`fills_in: small\nparameters: { grant: { values: [{ value: ${value} }] } }`), template)
    assert.ok('plan' in filled(80))
    const above = filled(81)
    assert.match('faults' in above ? (above.faults[0]?.says.en ?? '') : '', /between 50 and 80/)
    assert.deepEqual(smallPlan('status: { draft_until: 2026-12-31, comments_to: office }').status, { draft_until: '2026-12-31', comments_to: 'office' })
  })
})
