import { suite } from 'node:test'
import { proves } from '../../../test/small-plan.ts'

/** A scheme with one row, `gift`. */
const row = (says: string, more = ''): string => `award: { rows: { gift: { title: §, from: city, ${says} } } ${more && `, ${more}`} }`
const parameter = (name: string, says: string): string => `${name}: { title: §, unit: money, ${says} }`
const parameters = (...each: string[]): string => `parameters: { ${each.join(', ')} }`

suite('How much: each construct is read and computes', () => {
  proves('A01', 'pays a fixed sum', {
    plan: parameters(parameter('grant', 'values: [{ value: 10000 }]')),
    scheme: row('pays: grant'),
    cases: ['=> rows: { gift: 10000 }, total: 10000, missing: []'],
    refuses: [['value: 10000', 'value: 0.001', /such a fraction/]],
  })
  proves('A02', 'pays for each head', {
    scheme: row('pays: 500, times: staff.disabled_count'),
    cases: ['staff: { disabled_count: 3 } => total: 1500', '=> rows: {}, missing: [staff.disabled_count]'],
  })
  proves('A03', 'pays by the size of the body', {
    plan: parameters(parameter('grant', 'values: [{ when: { organisation.floor_area_m2: { at_least: 500 } }, value: 3000 }, { value: 1000 }]')),
    scheme: row('pays: grant'),
    cases: ['organisation: { floor_area_m2: 500 } => total: 3000', 'organisation: { floor_area_m2: 499 } => total: 1000'],
  })
  proves('A04', 'pays by grade and sex', {
    plan: parameters(
      parameter(
        'grant',
        'values: [{ when: { person.certificate.grade: [1, 2] }, value: 3000 }, { when: { person.sex: female }, value: 2500 }, { value: 2000 }]',
      ),
    ),
    scheme: row('pays: grant'),
    cases: [
      'person: { sex: male, certificate: { grade: 2 } } => total: 3000',
      'person: { sex: female, certificate: { grade: 3 } } => total: 2500',
      'person: { sex: male, certificate: { grade: 4 } } => total: 2000',
      'person: { sex: male } => rows: {}, missing: [person.certificate.grade]',
    ],
  })
  proves('A05', 'pays a share that falls with the years', {
    plan: `parameters: { share: { title: §, unit: percent, values: [{ when: { month.year: 1 }, value: 50 }, { when: { month.year: 2 }, value: 40 }] } }`,
    scheme: row('pays: 1000, rate: share, months: { from: job.started_on, to: job.ended_on, at_most: 24 }'),
    // 12 × 500 + 12 × 400; 12 × 500 + 6 × 400
    cases: ['job: { started_on: 2026-01-01, ended_on: 2027-12-31 } => total: 10800', 'job: { started_on: 2026-01-01, ended_on: 2027-06-30 } => total: 8400'],
  })
  proves('A06', 'pays a percentage of a cost', {
    plan: 'parameters: { share: { title: §, unit: percent, values: [{ value: 30 }] } }',
    scheme: row('pays: costs.total_fen, rate: share'),
    cases: ['costs: { total_fen: 1234.50 } => total: 370.35'],
    refuses: [['rate: share', 'rate: shares', /did you mean “share”/]],
  })
  proves('A07', 'pays the lesser of the cost and a ceiling', {
    scheme: row('pays: costs.total_fen, at_most: [5000]'),
    cases: ['costs: { total_fen: 4999.99 } => total: 4999.99', 'costs: { total_fen: 5000.01 } => total: 5000'],
  })
  proves('A08', 'pays six times the wage of December', {
    plan: parameters(
      parameter('wage', 'values: [{ from: 2025-07-01, value: 2000 }, { from: 2026-11-01, value: 2100 }]'),
      parameter('bonus', 'values: [{ value: { of: wage, times: 6, on: 12-01 } }]'),
    ),
    scheme: row('pays: bonus'),
    cases: ['2026-06-01 | => total: 12600'],
  })
  proves('A09', 'pays for what is short of a quota, fractions of a person included', {
    plan: `parameters: { quota: { title: §, unit: percent, values: [{ value: 1.5 }] } }
measures: { short: { title: §, unit: number, is: "staff.count * parameters.quota - staff.disabled_count", at_least: 0 } }`,
    scheme: row('pays: 10000, times: short'),
    cases: ['staff: { count: 90, disabled_count: 1 } => total: 3500', 'staff: { count: 90, disabled_count: 2 } => total: 0'],
  })
  proves('A10', 'rounds as the rule names it', {
    plan: 'measures: { part: { title: §, unit: number, is: "ratio(staff.disabled_count, staff.count)", round: half_up_to_fourth_place } }',
    scheme: row('pays: costs.total_fen, rate: 1/3, round: up_to_whole'),
    cases: ['staff: { count: 3, disabled_count: 2 }, costs: { total_fen: 100 } => total: 34, figures: { part: 0.6667 }'],
    refuses: [['up_to_whole', 'upwards', /must be one of/]],
  })
  proves('A11', 'counts a severe disability twice and half a day half', {
    plan: `measures: { heads: { title: §, unit: number, counts: staff.persons, weights: [{ when: { each.grade: [1, 2] }, weight: 2 }, { when: { each.full_time: false }, weight: 1/2 }, { weight: 1 }] } }`,
    scheme: row('pays: 1000, times: heads'),
    cases: ['staff: { persons: [{ grade: 1 }, { grade: 3, full_time: false }, { grade: 4, full_time: true }] } => total: 3500, figures: { heads: 3.5 }'],
  })
  proves('A12', 'pays a broken month by its days', {
    scheme: row('pays: 310, months: { from: job.started_on, to: job.ended_on, part: by_day }'),
    cases: ['job: { started_on: 2026-01-16, ended_on: 2026-01-31 } => total: 160', 'job: { started_on: 2026-01-16, ended_on: 2026-02-15 } => total: 310'],
  })
  proves('A13', 'caps a case as a whole', {
    scheme: row('pays: 5000, times: staff.disabled_count', 'caps: { all: { in: case, amount: 200000, says: § } }'),
    cases: [
      'staff: { disabled_count: 40 } => total: 200000',
      'staff: { disabled_count: 41 } => total: 200000',
      'staff: { disabled_count: 39 } => total: 195000',
    ],
    refuses: [['amount: 200000', 'amount: 200000, times: 1', /only one/]],
  })
  proves('A14', 'is had once a year', {
    scheme: row('pays: 100', 'caps: { yearly: { in: year, times: 1, says: § } }'),
    cases: [
      'history: { had: [{ scheme: one, on: 2026-01-01 }] } => conditions: { yearly: not_met }',
      'history: { had: [{ scheme: one, on: 2025-12-31 }] } => conditions: { yearly: met }',
      '=> conditions: { yearly: unknown }',
    ],
  })
  proves('A15', 'is had for so many months in a lifetime', {
    scheme: row('pays: 100, months: { from: job.started_on, to: job.ended_on }', 'caps: { all: { in: lifetime, months: 36, says: § } }'),
    cases: [
      'job: { started_on: 2026-01-01, ended_on: 2026-12-31 }, history: { had: [{ scheme: one, on: 2024-01-01, months: 30 }] } => total: 600',
      'job: { started_on: 2026-01-01, ended_on: 2026-12-31 }, history: { had: [] } => total: 1200',
      'history: { had: [{ scheme: one, on: 2024-01-01, months: 36 }] } => conditions: { all: not_met }',
      'history: { had: [{ scheme: one, on: 2024-01-01, months: 35 }] } => conditions: { all: met }',
    ],
    refuses: [[', months: { from: job.started_on, to: job.ended_on }', '', /No row is counted by months/]],
  })
  proves('A16', 'is paid each year, for three years at most', {
    scheme: `${row('pays: 100, months: { from: business.opened_on, to: plan.day, at_most: 36 }')}
payment: { each: year }`,
    cases: ['business: { opened_on: 2020-01-01 } => total: 3600', 'business: { opened_on: 2026-01-01 } => total: 500'],
    refuses: [['each: year', 'each: decade', /must be one of/]],
  })
  proves('A17', 'may be had together with another', {
    scheme: 'award: { rows: { a: { title: §, pays: 100, from: city }, b: { title: §, pays: 50, from: city } }, stacks_with: all }',
    cases: ['=> rows: { a: 100, b: 50 }, total: 150'],
    refuses: [['stacks_with: all', 'stacks_with: [two]', /no “two” among the schemes/]],
  })
  proves('A18', 'pays the highest of several alone', {
    scheme: `award: { rows: { a: { title: §, pays: 1000, from: city }, b: { title: §, pays: 2000, when: { person.skill: senior }, from: city } }, only_highest_of: [a, b] }`,
    cases: ['person: { skill: senior } => rows: { b: 2000 }', 'person: { skill: junior } => rows: { a: 1000 }'],
    refuses: [['only_highest_of: [a, b]', 'only_highest_of: [a, c]', /no “c” among the rows/]],
  })
  proves('A19', 'drops to the next step when one condition of a step fails', {
    plan: parameters(
      parameter(
        'grant',
        'values: [{ when: { staff.disabled_count: { at_least: 10 }, organisation.floor_area_m2: { at_least: 500 } }, value: 300 }, { when: { staff.disabled_count: { at_least: 3 }, organisation.floor_area_m2: { at_least: 100 } }, value: 100 }]',
      ),
    ),
    scheme: row('pays: grant'),
    cases: [
      'staff: { disabled_count: 12 }, organisation: { floor_area_m2: 499 } => total: 100',
      'staff: { disabled_count: 10 }, organisation: { floor_area_m2: 500 } => total: 300',
      'staff: { disabled_count: 2 }, organisation: { floor_area_m2: 900 } => rows: {}, missing: []',
    ],
  })
})
