import { suite } from 'node:test'
import { proves } from '../../../test/small-plan.ts'

const row = (says: string, more = ''): string => `award: { rows: { gift: { title: §, from: city, ${says} } } ${more && `, ${more}`} }`
const grant = (says: string): string => `parameters: { grant: { title: §, unit: money, ${says} } }`

suite('Terms of money: each construct is read and computes, or is checked and told as not yet run', () => {
  proves('A20', 'reads the terms of a loan, strictly', {
    scheme: row('pays: 100', 'loan: { principal_at_most: 200000, rate: 4, term_at_most: 3 years, grace: 6 months, security: [guarantee] }'),
    refuses: [
      ['term_at_most: 3 years, ', '', /“term_at_most” is missing/],
      ['term_at_most: 3 years', 'term_at_most: 3', /Here stands text/],
      ['security: [guarantee]', 'security: [house]', /must be one of/],
      ['principal_at_most: 200000', 'principal_at_most: nothing', /no parameter, measure or fact “nothing”/],
    ],
  })
  proves('A21', 'reads support in kind, strictly', {
    scheme: row('pays: 100', 'in_kind: { stand: { title: §, worth: 2000, lent: true } }'),
    refuses: [
      ['lent: true', 'lent: perhaps', /Here stands true or false/],
      ['worth', 'price', /no “price” here/],
    ],
  })
  proves('A22', 'pays what the reviewer sets within a range', {
    plan: grant('values: [{ value: { between: { at_least: 5000, at_most: 8000 } } }]'),
    scheme: row('pays: grant'),
    cases: ['set: { gift: 8000 } => total: 8000', 'set: { gift: 8000.01 } => rows: {}, missing: [set.gift]', '=> rows: {}, missing: [set.gift]'],
  })
  proves('A23', 'pays in one district and not in another', {
    plan: grant('values: [{ value: 10000, where: ["140107"] }, { value: 2000 }]'),
    scheme: row('pays: grant'),
    cases: ['place: { division: "140107003" } => total: 10000', 'place: { division: "140109" } => total: 2000'],
    refuses: [['"140107"', '"1401"', /six digits/]],
  })
  proves('A24', 'rises by itself each year, rounded each time', {
    plan: grant('uprated: { each: year, on: 01-01, percent: 2.5, round: down_to_whole }, values: [{ from: 2026-01-01, value: 1010 }]'),
    scheme: row('pays: grant'),
    // 1,010 × 1.025 = 1,035.25 → 1,035 × 1.025 = 1,060.875 → 1,060
    cases: ['2026-12-31 | => total: 1010', '2027-01-01 | => total: 1035', '2028-01-01 | => total: 1060'],
  })
  proves('A24', 'ends each year where the new figure is announced, and is waited for', {
    plan: grant('uprated: { each: year, on: 04-01 }, values: [{ from: 2026-04-01, value: 1000 }]'),
    scheme: row('pays: grant'),
    cases: ['2027-03-31 | => total: 1000', '2027-04-01 | => rows: {}, missing: [announced.grant]'],
  })
  proves('A25', 'asks for some own money where the share is left open', {
    scheme: row('pays: 100', 'own_part: { of: costs.investment_fen, says: § }'),
    cases: ['costs: { own_invested_fen: 0.01 } => conditions: { own_part: met }', 'costs: { own_invested_fen: 0 } => conditions: { own_part: not_met }'],
  })
  proves('A25', 'asks for an own part of a share of the cost', {
    scheme: row('pays: 100', 'own_part: { percent_at_least: 20, of: costs.investment_fen, kinds: [cash], says: § }'),
    cases: [
      'costs: { investment_fen: 50000, own_invested_fen: 10000 } => conditions: { own_part: met }',
      'costs: { investment_fen: 50000, own_invested_fen: 9999.99 } => conditions: { own_part: not_met }',
      'costs: { investment_fen: 50000 } => conditions: { own_part: unknown }',
    ],
  })
  proves('A26', 'counts the costs that are eligible, each up to its ceiling', {
    scheme: row(
      'pays: costs.eligible_fen',
      'costs: { eligible: { machine: { title: §, at_most: 5000 }, stock: { title: §, months_at_most: 3 } }, not: { wages: { title: § } } }',
    ),
    cases: [
      'costs: { items: [{ kind: machine, amount_fen: 6000 }, { kind: stock, amount_fen: 300 }, { kind: wages, amount_fen: 900 }] } => total: 5300',
      'costs: { items: [{ kind: machine, amount_fen: 2000 }, { kind: machine, amount_fen: 2500 }, { kind: stock, amount_fen: 400, months: 4 }] } => total: 4800',
    ],
  })
  proves('A27', 'pays no more than was invested by oneself', {
    scheme: row('pays: 5000, at_most: [costs.own_invested_fen]'),
    cases: ['costs: { own_invested_fen: 3200 } => total: 3200', 'costs: { own_invested_fen: 6000 } => total: 5000'],
  })
  proves('A28', 'reads how part is allotted to named persons, strictly', {
    scheme: row(
      'pays: 100',
      'allots: { percent: 50, each_at_least: 3000, each_at_most: 5000, among: { household.registered_poor: true }, for: 3 years, dividend: yearly, principal: returns_to_fund }',
    ),
    refuses: [
      ['for: 3 years, ', '', /“for” is missing/],
      ['household.registered_poor', 'household.poor', /no fact “household.poor”/],
      ['principal: returns_to_fund', 'principal: gone', /must be one of/],
    ],
  })
})

suite('How schemes combine: each construct is read and decides', () => {
  proves('X01', 'shuts out who had another scheme within a term', {
    scheme: 'excludes: { other: { scheme: rural, of: province-plan, within: 3 years, says: § } }',
    cases: [
      'history: { had: [{ scheme: rural, plan: province-plan, on: 2023-06-02 }] } => conditions: { other: not_met }',
      'history: { had: [{ scheme: rural, plan: province-plan, on: 2023-06-01 }] } => conditions: { other: met }',
      'history: { had: [{ scheme: rural, on: 2026-01-01 }] } => conditions: { other: met }',
    ],
    refuses: [['within: 3 years', 'within: 3 working days', /cannot be in working days/]],
  })
  proves('X02', 'counts one course of a kind once', {
    scheme: 'excludes: { same: { scheme: one, per: training.kind, says: § } }',
    cases: [
      'training: { kind: massage }, history: { had: [{ scheme: one, on: 2020-01-01, item: massage }] } => conditions: { same: not_met }',
      'training: { kind: baking }, history: { had: [{ scheme: one, on: 2020-01-01, item: massage }] } => conditions: { same: met }',
      'history: { had: [{ scheme: one, on: 2020-01-01, item: massage }] } => conditions: { same: unknown }, unknown_for: [training.kind]',
      'history: { had: [] } => conditions: { same: met }',
    ],
  })
  proves('X03', 'reads that a couple counts as one, strictly', {
    scheme: 'one: { couple: true, shops_of_one_owner: true, says: § }',
    refuses: [
      ['couple: true', 'couple: married', /Here stands true or false/],
      ['shops_of_one_owner', 'shops', /no “shops” here/],
    ],
  })
  proves('X04', 'takes off other money, never below nothing', {
    scheme: row('pays: costs.total_fen, less: [costs.other_aid_fen]'),
    cases: ['costs: { total_fen: 1000, other_aid_fen: 400 } => total: 600', 'costs: { total_fen: 1000, other_aid_fen: 1400 } => total: 0'],
  })
  proves('X05', 'lets who had it before come again for what was added', {
    plan: 'measures: { added: { title: §, unit: count, is: "staff.disabled_count - staff.disabled_last_year", at_least: 0 } }',
    scheme: `${row('pays: 1000, times: added')}
excludes: { before: { scheme: one, except: increment, says: § } }`,
    cases: [
      'staff: { disabled_count: 7, disabled_last_year: 5 }, history: { had: [{ scheme: one, on: 2025-06-01 }] } => conditions: { before: met }, total: 2000',
      'staff: { disabled_count: 5, disabled_last_year: 6 }, history: { had: [] } => total: 0',
    ],
  })
})
