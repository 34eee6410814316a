import { suite } from 'node:test'
import { proves } from '../../../test/small-plan.ts'

const row = (says: string, more = ''): string => `award: { rows: { gift: { title: §, ${says} } } ${more && `, ${more}`} }`
const after = (says: string): string => `afterwards: { ${says} }`
const two = 'purses: { city: { title: §, level: city, keeper: office }, district: { title: §, level: district, keeper: office } }'

suite('Money and its purses: each construct is read and computes', () => {
  proves('M01', 'is paid in parts, the last of which takes the rounding', {
    scheme: row('pays: 100.01, from: city', 'instalments: [{ share_percent: 50, on: decision }, { share_percent: 50, on: check, after: 6 months }]'),
    cases: ['=> instalments: [50, 50.01]', 'events: { decision: 2026-01-15 } => dates: { instalment_2: 2026-07-15 }'],
    refuses: [['share_percent: 50, on: check', 'share_percent: 40, on: check', /add up to 100/]],
  })
  proves('M02', 'is shared between two purses', {
    plan: two,
    scheme: row('pays: 100.01, from: [{ purse: city, percent: 30 }, { purse: district, percent: 70 }]'),
    cases: ['=> rows: { gift.city: 30, gift.district: 70.01 }, by_purse: { city: 30, district: 70.01 }'],
  })
  proves('M03', 'goes to so many', {
    scheme: 'places: { at_most: 2, budget: 150 }',
    rankings: ['a: {}, b: {}, c: {} => order: [a, b, c], granted: [a]'],
  })
  proves('M04', 'goes to some first', {
    scheme: 'places: { at_most: 2, when_short: [{ title: §, when: { household.low_income: true } }, { title: §, highest: staff.disabled_count }] }',
    rankings: [
      'a: { staff: { disabled_count: 1 } }, b: { household: { low_income: true } }, c: { staff: { disabled_count: 5 } } => order: [b, c, a], granted: [b, c]',
    ],
  })
  proves('M05', 'comes out of a named purse', {
    plan: 'purses: { city: { title: §, level: city, keeper: office, source: levy } }',
    cases: ['=> by_purse: { city: 100 }'],
    refuses: [['source: levy', 'source: luck', /must be one of/]],
  })
  proves('M06', 'reads to whom it is paid, strictly', {
    scheme: row('pays: 100, from: city, to: landlord'),
    refuses: [['to: landlord', 'to: neighbour', /must be one of/]],
  })
  proves('M07', 'reads how an income is split, strictly', {
    plan: 'revenue: { levy: { title: §, of: §, splits: [{ shares: [{ to: province, parts: 1 }, { to: city, parts: 1 }, { to: district, parts: 8 }] }] } }',
    refuses: [
      ['to: province', 'to: county', /must be one of/],
      ['parts: 8', 'part: 8', /no “part” here/],
    ],
  })
  proves('M08', 'is paid within a term of the money arriving', {
    scheme: 'payment: { within: 10 working days, after: money_arrives, channel: one_card }',
    cases: ['events: { money_arrives: 2026-06-05 } => dates: { payment: 2026-06-19 }'],
  })
})

suite('Targets and duties: each construct is read and counts, or is checked and told as not yet run', () => {
  proves('G01', 'counts towards a target, full-time twice', {
    plan: 'targets: { goal: { title: §, at_least: 10, counts: placements, distinct: person, weights: [{ when: { job.hours_a_week: { at_least: 35 } }, weight: 2 }, { weight: 1 }] } }',
    tallies: ['records: [{ job: { hours_a_week: 35 } }, { job: { hours_a_week: 34 } }] => count: 3'],
    refuses: [['counts: placements, ', '', /counts and sum_of/]],
  })
  proves('G02', 'keeps an obligation for three years', {
    scheme: after('obligations: { keep: { title: §, holds: { staff.disabled_count: { at_least: 5 } }, for: 3 years, leavers_replaced_within: 60 days } }'),
    cases: ['events: { decision: 2026-02-28 } => dates: { keep: 2029-02-28 }'],
    refuses: [['staff.disabled_count', 'staff.disabled', /no fact “staff.disabled”/]],
  })
  proves('G03', 'reads a reserved ratio, strictly', {
    plan: 'reserved: { posts: { title: §, of: posts, percent_at_least: 15 } }',
    refuses: [['of: posts', 'of: seats', /must be one of/]],
  })
  proves('G04', 'reads who reports to whom, strictly', {
    plan: 'reports: { yearly: { title: §, by: office, to: office, each: year, within: 3 months, evaluated: true } }',
    refuses: [['to: office', 'to: ministry', /no “ministry” among the bodies/]],
  })
})

suite('Oversight: each construct is read and decides, or is checked and told as not yet run', () => {
  proves('O01', 'is inspected each year', {
    scheme: after('inspection: { each: year, of: premises, filed_within: 30 days }'),
    refuses: [['each: year', 'each: decade', /must be one of/]],
  })
  proves('O02', 'is checked by sample and visited later, strictly', {
    scheme: after('inspection: { each: year, sample: { percent: 10 } }, follow_up: { half: { title: §, after: 6 months } }'),
    refuses: [['after: 6 months', 'after: later', /A term is written/]],
  })
  proves('O03', 'is put right within a term', {
    scheme: after('failure: { put_right_within: 30 days, otherwise: withdraw, no_new_for: 1 year }'),
    cases: ['events: { failure: 2026-06-01 } => dates: { put_right: 2026-07-01 }'],
    refuses: [['otherwise: withdraw', 'otherwise: sigh', /must be one of/]],
  })
  proves('O04', 'is taken back: twice of it, or what is left of its time', {
    scheme: after(`clawback: { lie: { says: §, when: { at.false_claim: true }, takes: all, times: 2, repay_within: 60 days },
      early: { says: §, when: { business.running: false }, takes: what_is_left, time: { from: at.approved_on, months: 12, ended: business.closed_on }, round: down_to_whole } }`),
    cases: [
      'at: { false_claim: true, granted_fen: 10000 }, business: { running: true } => clawback: { lie: 20000 }',
      // five whole months used of twelve
      'at: { false_claim: false, granted_fen: 10000, approved_on: 2026-01-01 }, business: { running: false, closed_on: 2026-06-15 } => clawback: { early: 5833 }',
      'events: { recovery: 2026-06-01 } => dates: { lie: 2026-07-31 }',
    ],
  })
  proves('O05', 'reads a ban, strictly', {
    scheme: after(
      'clawback: { lie: { says: §, when: { at.false_claim: true }, takes: all, ban: 2 years } }, ban: { cheat: { when: { at.false_claim: true }, for: 1 year, says: § } }',
    ),
    cases: ['events: { recovery: 2026-06-01 } => dates: { lie_ban: 2028-06-01 }'],
    refuses: [['for: 1 year', 'for: ever', /A term is written/]],
  })
  proves('O06', 'is fined by the day, not above the principal', {
    scheme: after('fines: { late: { title: §, per_day: 1/20, of: at.granted_fen, days: at.days_late, at_most: at.granted_fen } }'),
    cases: ['at: { granted_fen: 1000, days_late: 3 } => fines: { late: 150 }', 'at: { granted_fen: 1000, days_late: 30 } => fines: { late: 1000 }'],
  })
  proves('O07', 'tells a change within a term', {
    scheme: after('report_changes_within: 30 days, duties: { vacancy: { title: §, within: 5 days, late: fraud } }'),
    cases: ['events: { change: 2026-06-01, vacancy: 2026-06-01 } => dates: { report_changes: 2026-07-01, vacancy: 2026-06-06 }'],
  })
  proves('O08', 'reads what becomes of assets, strictly', {
    scheme: after('assets: { worth_at_least: 10000, useful_life: 2 years, lien: true, recovered: when_closed }'),
    refuses: [['recovered: when_closed', 'recovered: soon', /must be one of/]],
  })
  proves('O09', 'stops while a reason lasts', {
    scheme: after('stops: { shut: { when: { business.running: false }, says: §, resumes_when: { business.running: true } } }'),
    cases: ['business: { running: false } => stops: [shut]', 'business: { running: true } => stops: []'],
  })
  proves('O10', 'ends when income is steady', {
    scheme: after('ends: { steady: { when: { household.low_income: false }, says: §, held_for_at_least: 6 months } }'),
    cases: ['household: { low_income: false } => ends: [steady]', 'household: { low_income: true } => ends: []'],
  })
  proves('O11', 'reads who takes over, strictly', {
    scheme: after('successor: { takes_over: [merger, inheritance], by: successor, within: 30 days }'),
    refuses: [['merger', 'marriage', /must be one of/]],
  })
  proves('O12', 'reads relief, strictly', {
    scheme: after('relief: { when: { household.in_hardship: true }, kind: deferred, months_at_most: 6, says: § }'),
    refuses: [
      ['kind: deferred', 'kind: forgotten', /must be one of/],
      ['months_at_most: 6', 'months_at_most: -1', /not be less than 0/],
    ],
  })
  proves('O13', 'assumes facts when nothing is filed, due within a term', {
    scheme: 'unfiled: { says: §, facts: { staff.disabled_count: 0 }, pay_within: 15 days }',
    cases: ['events: { window_closes: 2026-06-01 } => dates: { unfiled: 2026-06-16 }'],
    refuses: [['staff.disabled_count', 'staff.disabled', /no fact “staff.disabled”/]],
  })
})
