import { suite } from 'node:test'
import { proves } from '../../../test/small-plan.ts'

const decision = '{ stage: decision, kind: decision, title: §, by: city_officer, within: 10 working days }'
const review = (stages: string): string => `review: [${stages}, ${decision}]`
const acceptance = '{ stage: acceptance, kind: acceptance, title: §, by: district_officer, within: 2 working days'
const row = (says: string, more = ''): string => `award: { rows: { gift: { title: §, from: city, ${says} } } ${more && `, ${more}`} }`

suite('Time: each construct is read and decides', () => {
  proves('T01', 'ends a clause on its own day, and everything with the plan', {
    scheme: 'conditions: { first: { says: §, when: { business.first: true }, to: 2027-12-31 } }',
    cases: [
      '2027-12-31 | business: { first: false } => answer: not_met, open: true',
      '2028-01-01 | business: { first: false } => answer: met, open: true',
      '2031-01-01 | => open: false',
      '2025-12-31 | => open: false, opens: 2026-01-01',
    ],
  })
  proves('T02', 'changes a value from a day, and remembers what was had under the plan before', {
    plan: `supersedes: [smaller]
parameters: { grant: { title: §, unit: money, values: [{ from: 2026-01-01, to: 2026-12-31, value: 100 }, { from: 2027-01-01, value: 120 }] } }`,
    scheme: row('pays: grant', 'caps: { once: { in: lifetime, times: 1, says: § } }'),
    cases: [
      '2026-12-31 | => total: 100',
      '2027-01-01 | => total: 120',
      'history: { had: [{ scheme: one, plan: smaller, on: 2020-01-01 }] } => conditions: { once: not_met }',
      'history: { had: [{ scheme: one, plan: smallest, on: 2020-01-01 }] } => conditions: { once: met }',
    ],
  })
  proves('T03', 'counts only what came after a day', {
    scheme: 'cut_offs: { hired: { event: job.started_on, from: 2025-01-01, says: § } }',
    cases: ['job: { started_on: 2025-01-01 } => conditions: { hired: met }', 'job: { started_on: 2024-12-31 } => conditions: { hired: not_met }'],
  })
  proves('T04', 'is open each year between two days', {
    scheme: 'windows: [{ each: year, from: 03-01, to: 10-31 }]',
    cases: ['2026-10-31 | => open: true, until: 2026-10-31', '2026-11-01 | => open: false, opens: 2027-03-01'],
    refuses: [['10-31', '10-32', /no such day/]],
  })
  proves('T05', 'is open for a term after an event', {
    scheme: 'windows: [{ after: job.started_on, opens_after: 1 month, within: 4 months }]',
    cases: [
      'job: { started_on: 2026-02-01 } => open: true, until: 2026-06-01',
      'job: { started_on: 2026-01-31 } => open: false',
      'job: { started_on: 2026-05-02 } => open: false, opens: 2026-06-02',
    ],
    refuses: [['within: 4 months', 'within: 4 working days', /cannot be in working days/]],
  })
  proves('T06', 'is phased in by the year of the plan', {
    plan: 'parameters: { grant: { title: §, unit: money, values: [{ when: { plan.year: 1 }, value: 50 }, { when: { plan.year: 2 }, value: 80 }, { value: 100 }] } }',
    scheme: row('pays: grant'),
    cases: ['2026-12-31 | => total: 50', '2027-01-01 | => total: 80', '2029-01-01 | => total: 100'],
  })
  proves('T07', 'reads what being late means, strictly', {
    scheme: 'late: { means: counts_as_nil, unless: [§] }',
    refuses: [['counts_as_nil', 'ignored', /must be one of/]],
  })
  proves('T08', 'reads that it is paid from the next budget, strictly', {
    scheme: 'payment: { in: next_budget_year }',
    refuses: [['next_budget_year', 'some_year', /must be one of/]],
  })
  proves('T09', 'asks that one step came before another', {
    scheme: 'order: { approved_first: { earlier: at.approved_on, later: costs.ordered_on, says: § } }',
    cases: [
      'at: { approved_on: 2026-03-01 }, costs: { ordered_on: 2026-03-01 } => conditions: { approved_first: met }',
      'at: { approved_on: 2026-03-01 }, costs: { ordered_on: 2026-02-28 } => conditions: { approved_first: not_met }',
    ],
  })
})

suite('Procedure: each construct is read and decides, or is checked and told as not yet run', () => {
  proves('P01', 'has stages one after another, the last of which decides', {
    scheme: review(`${acceptance} }`),
    cases: ['events: { acceptance: 2026-06-05, decision: 2026-06-09 } => dates: { acceptance: 2026-06-09, decision: 2026-06-23 }'],
    refuses: [['kind: acceptance', 'kind: decision', /The last stage, and only the last/]],
  })
  proves('P02', 'limits a stage, and several together', {
    scheme: `${review(`${acceptance} }`)}
clocks: { promise: { title: §, from: acceptance, to: decision, within: 30 days } }`,
    cases: ['events: { acceptance: 2026-06-05 } => dates: { acceptance: 2026-06-09, promise: 2026-07-05 }'],
    refuses: [['from: acceptance', 'from: arrival', /no “arrival” among the stages/]],
  })
  proves('P03', 'has a visit', {
    scheme: review('{ stage: visit, kind: site_visit, title: §, by: district_officer, within: 5 days }'),
    cases: ['events: { visit: 2026-06-05 } => dates: { visit: 2026-06-10 }'],
  })
  proves('P04', 'has a notice of a length, and says what it shows', {
    scheme: review('{ stage: notice, kind: notice, title: §, by: district_officer, for: 5 working days, shows: [name_masked, village] }'),
    cases: ['events: { notice: 2026-06-05 } => dates: { notice: 2026-06-12 }'],
    refuses: [
      ['for: 5 working days, ', '', /how long it stands/],
      ['name_masked', 'citizen_id', /must be one of/],
    ],
  })
  proves('P05', 'asks for a document in some cases', {
    scheme: 'documents: { licence: { title: §, when: { business.kind: { not: online_shop } } } }',
    cases: [
      'business: { kind: company } => documents: { licence: required }',
      'business: { kind: online_shop } => documents: { licence: not_asked }',
      '=> documents: { licence: unknown }',
    ],
  })
  proves('P06', 'waives a document', {
    scheme: 'documents: { lease: { title: §, waived_when: { business.public_landlord: true }, reuse: 1 year } }',
    cases: ['business: { public_landlord: true } => documents: { lease: waived }', 'business: { public_landlord: false } => documents: { lease: required }'],
  })
  proves('P07', 'reads how missing papers are told, strictly', {
    scheme: review(`${acceptance}, missing_papers: told_once }`),
    refuses: [['told_once', 'told_twice', /must be one of/]],
  })
  proves('P08', 'has the seats and scores of a panel, strictly read', {
    scheme: review(
      '{ stage: panel, kind: review, title: §, by: city_officer, panel: { seats_at_least: 5, quorum: 2/3, carries: average_score, scores: { plan: { title: §, weight: 60 } }, pass_at_least: 60 } }',
    ),
    refuses: [
      ['quorum: 2/3', 'quorum: most', /no parameter, measure or fact “most”/],
      ['average_score', 'applause', /must be one of/],
      ['seats_at_least: 5, ', '', /“seats_at_least” is missing/],
    ],
  })
  proves('P09', 'reads when cases are handed over, strictly', {
    scheme: 'batches: [{ each: half_year, from: district_officer, to: city_officer, days: [04-30, 10-31] }]',
    refuses: [['04-30', '04-31', /no such day/]],
  })
  proves('P10', 'reads channels with rules of their own, strictly', {
    scheme: `documents: { licence: { title: § } }
channels: { online: { kind: online, documents: none }, post: { kind: post, documents: [licence], received_on: signed_for } }`,
    refuses: [['documents: [licence]', 'documents: [licences]', /did you mean “licence”/]],
  })
  proves('P11', 'names who signs too, strictly read', {
    scheme: review(`${acceptance}, with: [finance_officer], with_bodies: [office] }`),
    refuses: [['with_bodies: [office]', 'with_bodies: [bureau]', /no “bureau” among the bodies/]],
  })
  proves('P12', 'gives a term to appeal', {
    scheme: 'appeal: { to: office, within: 60 days, kind: re_examination, ground: §, waits: [payment] }',
    cases: ['events: { decision: 2026-06-01 } => dates: { appeal: 2026-07-31 }'],
    refuses: [
      ['to: office', 'to: court', /no “court” among the bodies/],
      ['[payment]', '[everything]', /must be one of/],
    ],
  })
  proves('P13', 'reads what may never be published, strictly', {
    plan: 'never_published: [citizen_id, disability_grade]',
    refuses: [['disability_grade', 'grade', /must be one of/]],
  })
  proves('P14', 'reads an agreement, strictly', {
    scheme: 'agreement: { title: §, with: applicant, for: 3 years }',
    refuses: [['with: applicant', 'with: anyone', /must be one of/]],
  })
  proves('P15', 'gives a plaque', {
    plan: 'recognitions: { base: { title: §, held_by: person, sign: plaque, uniform_name: § } }',
    scheme: 'recognises: base',
    refuses: [
      ['recognises: base', 'recognises: bass', /did you mean “base”/],
      ['held_by: person', 'held_by: organisation', /not held by those/],
    ],
  })
})
