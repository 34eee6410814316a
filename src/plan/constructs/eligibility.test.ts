import { suite } from 'node:test'
import { proves } from '../../../test/small-plan.ts'

/** A scheme with one condition. */
const when = (test: string): string => `conditions: { c: { says: §, when: ${test} } }`

suite('Who qualifies: each construct is read and decides', () => {
  proves('E01', 'asks whether a person is registered in the place of the plan', {
    scheme: when('{ person.registered_here: true }'),
    cases: [
      'person: { registered_division: "140107" } => answer: met',
      'person: { registered_division: "110101" } => answer: not_met',
      '=> answer: unknown, unknown_for: [person.registered_division]',
    ],
    refuses: [['registered_here: true', 'registered_here: 3', /true or false/]],
  })
  proves('E02', 'asks for a certificate that is valid on the day, its last day included', {
    scheme: when('{ person.certificate.valid: true }'),
    cases: [
      'person: { certificate: { valid_from: 2020-01-01, valid_to: 2026-06-01 } } => answer: met',
      'person: { certificate: { valid_from: 2020-01-01, valid_to: 2026-05-31 } } => answer: not_met',
    ],
  })
  proves('E03', 'asks for a grade', {
    scheme: when('{ person.certificate.grade: { at_most: 2 } }'),
    cases: ['person: { certificate: { grade: 2 } } => answer: met', 'person: { certificate: { grade: 3 } } => answer: not_met'],
  })
  proves('E04', 'asks for an age on the day of the case', {
    scheme: when('{ person.age: { at_least: 18, below: 60 } }'),
    cases: [
      'person: { birth_day: 2008-06-01 } => answer: met',
      'person: { birth_day: 2008-06-02 } => answer: not_met',
      'person: { birth_day: 1966-06-01 } => answer: not_met',
    ],
  })
  proves('E05', 'asks for one of several kinds of employment', {
    scheme: when('{ person.employment: [unemployed, flexible] }'),
    cases: ['person: { employment: flexible } => answer: met', 'person: { employment: student } => answer: not_met'],
    refuses: [['flexible', 'idle', /must be one of/]],
  })
  proves('E06', 'accepts some kinds of entity', {
    scheme: when('{ business.kind: [individual_business, cooperative] }'),
    cases: ['business: { kind: cooperative } => answer: met', 'business: { kind: company } => answer: not_met'],
  })
  proves('E07', 'asks for a share held, in per cent', {
    scheme: when('{ business.disabled_share_percent: { at_least: 51 } }'),
    cases: ['business: { disabled_share_percent: 51 } => answer: met', 'business: { disabled_share_percent: 50.9 } => answer: not_met'],
  })
  proves('E08', 'asks for whole months in business', {
    scheme: when('{ business.months_open: { at_least: 6 } }'),
    cases: ['business: { opened_on: 2025-12-01 } => answer: met', 'business: { opened_on: 2025-12-02 } => answer: not_met'],
  })
  proves('E09', 'asks that a day lies between two others', {
    scheme: 'cut_offs: { opened: { event: business.opened_on, from: 2024-01-01, to: 2025-12-31, says: § } }',
    cases: [
      'business: { opened_on: 2024-01-01 } => conditions: { opened: met }',
      'business: { opened_on: 2023-12-31 } => conditions: { opened: not_met }',
      'business: { opened_on: 2026-01-01 } => conditions: { opened: not_met }',
    ],
  })
  proves('E10', 'asks for premises of a size', {
    scheme: when('{ business.floor_area_m2: { at_least: 100 }, business.sanitary: true }'),
    cases: [
      'business: { floor_area_m2: 100, sanitary: true } => answer: met',
      'business: { floor_area_m2: 99, sanitary: true } => answer: not_met',
      'business: { floor_area_m2: 100 } => answer: unknown, unknown_for: [business.sanitary]',
    ],
  })
  proves('E11', 'asks for a number and a ratio of disabled staff', {
    scheme: when('{ all_of: [{ staff.disabled_count: { at_least: 3 } }, "staff.disabled_count * 4 >= staff.count"] }'),
    cases: [
      'staff: { count: 12, disabled_count: 3 } => answer: met',
      'staff: { count: 13, disabled_count: 3 } => answer: not_met',
      'staff: { count: 4, disabled_count: 2 } => answer: not_met',
    ],
  })
  proves('E12', 'asks for a contract, insurance and a wage not below a parameter', {
    plan: 'parameters: { least_wage: { title: §, unit: money, values: [{ value: 2000 }] } }',
    scheme: when('{ job.contract_months: { at_least: 12 }, job.insured: true, job.monthly_wage_fen: { at_least: least_wage } }'),
    cases: [
      'job: { contract_months: 12, insured: true, monthly_wage_fen: 2000 } => answer: met',
      'job: { contract_months: 12, insured: true, monthly_wage_fen: 1999.99 } => answer: not_met',
      'job: { contract_months: 11 } => answer: not_met',
    ],
  })
  proves('E13', 'asks for a turnover', {
    scheme: when('{ business.turnover_fen: { above: 50000 } }'),
    cases: ['business: { turnover_fen: 50000.01 } => answer: met', 'business: { turnover_fen: 50000 } => answer: not_met'],
  })
  proves('E14', 'asks for the state of a household', {
    scheme: when('{ any_of: [{ household.low_income: true }, { household.monitored: true }] }'),
    cases: ['household: { low_income: true } => answer: met', 'household: { low_income: false } => answer: unknown, unknown_for: [household.monitored]'],
  })
  proves('E16', 'asks for a skill', {
    scheme: when('{ person.skill: [intermediate, senior] }'),
    cases: ['person: { skill: senior } => answer: met', 'person: { skill: none } => answer: not_met'],
  })
  proves('E17', 'shuts out a trade', {
    scheme: when('{ business.sector: { not: [lottery, medical_massage] } }'),
    cases: ['business: { sector: lottery } => answer: not_met', 'business: { sector: trade } => answer: met'],
  })
  proves('E18', 'asks that it is the first', {
    scheme: when('{ business.first: true }'),
    cases: ['business: { first: false } => answer: not_met', 'business: { first: true } => answer: met'],
  })
  proves('E19', 'asks that no breach fell in three years', {
    scheme: when('{ business.tax_paid: true, business.violation_on: { below: 2023-06-01 } }'),
    cases: [
      'business: { tax_paid: true, violation_on: 2023-05-31 } => answer: met',
      'business: { tax_paid: true, violation_on: 2023-06-01 } => answer: not_met',
    ],
  })
  proves('E20', 'asks for a size band', {
    scheme: when('{ staff.count: { at_least: 30, at_most: 300 } }'),
    cases: ['staff: { count: 300 } => answer: met', 'staff: { count: 29 } => answer: not_met'],
  })
  proves('E21', 'lets those from elsewhere in by another way', {
    scheme: `conditions: { local: { says: §, when: { person.registered_here: true } } }
routes: { permit: { title: §, says: §, instead_of: [local], when: { person.residence_permit: true, person.insured_months: { at_least: 12 } } } }`,
    cases: [
      'person: { registered_division: "110101", residence_permit: true, insured_months: 12 } => conditions: { local: met }',
      'person: { registered_division: "110101", residence_permit: true, insured_months: 11 } => conditions: { local: not_met }',
    ],
    refuses: [['instead_of: [local]', 'instead_of: [locals]', /no condition “locals”; did you mean “local”/]],
  })
  proves('E22', 'counts a member of the household in the place of the person', {
    plan: 'measures: { able: { title: §, unit: count, counts: household.members, when: { each.relation: [spouse, child], each.disabled: true } } }',
    scheme: `conditions: { disabled: { says: §, any_of: [{ person.certificate.valid: true }, "measures.able > 0"] } }
one: { family_may_apply: [spouse], says: § }`,
    cases: [
      'person: { certificate: { valid_from: 2010-01-01, valid_to: 2020-01-01 } }, household: { members: [{ relation: spouse, disabled: true }] } => answer: met',
      'person: { certificate: { valid_from: 2010-01-01, valid_to: 2020-01-01 } }, household: { members: [{ relation: parent, disabled: true }] } => answer: not_met',
    ],
    refuses: [['family_may_apply: [spouse]', 'family_may_apply: [uncle]', /must be one of/]],
  })
  proves('E23', 'nests: two of three, one of which is itself one of two', {
    scheme: when(
      '{ at_least: 2, of: [{ business.first: true }, { business.running: true }, { any_of: [{ business.incubated: true }, { household.low_income: true }] }] }',
    ),
    cases: [
      'business: { first: true, running: false }, household: { low_income: true } => answer: met',
      'business: { first: true, running: false, incubated: false }, household: { low_income: false } => answer: not_met',
      'business: { first: true, running: false, incubated: false } => answer: unknown, unknown_for: [household.low_income]',
    ],
  })
  proves('E24', 'leaves a condition to a panel', {
    scheme: 'conditions: { viable: { says: §, judged_by: panel } }',
    cases: [
      'judgement: { viable: true } => answer: met',
      'judgement: { viable: false } => answer: not_met',
      '=> answer: unknown, unknown_for: [judgement.viable]',
    ],
    refuses: [['judged_by: panel', 'judged_by: panel, when: { business.first: true }', /only one/]],
  })
})
