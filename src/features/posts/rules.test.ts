/** Terms on boundary days, the order of those who wait, and what stands against a placement. */
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { sure } from '../../kit/sure.ts'
import { orderOf, passedBy, type Known, type Waiting } from './rules/order.ts'
import { reasonAgainst } from './rules/placing.ts'
import { termOf } from './rules/term.ts'

const law = { years: 3, near: 5, retirement_age: 60 }

test('a term ends three years less a day after it began, also from a leap day', () => {
  deepEqual(termOf('2026-03-02', '1990-01-01', '2026-03-02', law), { ends_on: '2029-03-01', rule: 'term' })
  deepEqual(termOf('2028-02-29', '1990-01-01', '2028-02-29', law), { ends_on: '2031-02-27', rule: 'term' })
})

test('whoever is five years from retirement on the day of the first approval stays until then; a day younger does not', () => {
  deepEqual(termOf('2026-03-02', '1971-03-02', '2026-03-02', law), { ends_on: '2031-03-01', rule: 'to_retirement' })
  deepEqual(termOf('2026-03-02', '1971-03-03', '2026-03-02', law), { ends_on: '2029-03-01', rule: 'term' })
  // the age of the first approval counts in a second placement too
  equal(termOf('2029-03-02', '1971-03-03', '2026-03-02', law).rule, 'term')
})

const waits = (wait_id: number, zero: Known, waiting_since = `2026-01-0${wait_id}`): Waiting => ({ wait_id, waiting_since, facts: { zero } })

test('what is known moves ahead, then who waited longer; what is unknown leaves open how far ahead', () => {
  const ordered = orderOf([waits(1, 'no'), waits(2, 'unknown'), waits(3, 'yes'), waits(4, 'no')], ['zero'])
  deepEqual(
    ordered.map(({ wait_id, place, could_be }) => [wait_id, place, could_be]),
    [
      [3, 1, 1],
      [1, 2, 2],
      [2, 3, 1],
      [4, 4, 4],
    ],
  )
  const passed = (id: number) => passedBy(ordered, sure(ordered.find(({ wait_id }) => wait_id === id))).map(({ wait_id }) => wait_id)
  deepEqual([passed(3), passed(1), passed(4)], [[2], [3, 2], [3, 1, 2]])
})

test('a second placement is for the special groups only, a third for nobody, and what is unknown is asked for', () => {
  const yes = { hard_to_employ: 'yes', special: 'no' } as const
  equal(reasonAgainst({ ...yes, placements: 0 }, 2), undefined)
  equal(reasonAgainst({ ...yes, placements: 1 }, 2), 'not_placed_again')
  equal(reasonAgainst({ ...yes, placements: 1, special: 'yes' }, 2), undefined)
  equal(reasonAgainst({ ...yes, placements: 2, special: 'yes' }, 2), 'placed_too_often')
  equal(reasonAgainst({ ...yes, placements: 1, special: 'unknown' }, 2), 'again_unknown')
  equal(reasonAgainst({ ...yes, placements: 0, hard_to_employ: 'unknown' }, 2), 'still_unknown')
})
