import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { afterQuiet, isQuiet, mostTries, nextTry } from './times.ts'

const at = (local: string): Temporal.Instant => Temporal.Instant.from(`${local}+08:00`)
const local = (instant: Temporal.Instant | undefined): string => instant?.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString() ?? 'never'

describe('at night', () => {
  const table: readonly (readonly [string, string])[] = [
    ['2026-03-02T20:59:59', '2026-03-02T20:59:59'],
    ['2026-03-02T21:00:00', '2026-03-03T08:00:00'],
    ['2026-03-02T23:59:59', '2026-03-03T08:00:00'],
    ['2026-03-03T00:00:00', '2026-03-03T08:00:00'],
    ['2026-03-03T07:59:59', '2026-03-03T08:00:00'],
    ['2026-03-03T08:00:00', '2026-03-03T08:00:00'],
    ['2026-12-31T22:00:00', '2027-01-01T08:00:00'],
    ['2028-02-28T21:30:00', '2028-02-29T08:00:00'],
  ]
  for (const [from, to] of table) test(`what is due at ${from} leaves at ${to}`, () => equal(local(afterQuiet(at(from))), to))

  test('nothing leaves, on Saturdays and Sundays as on other days', () => {
    deepEqual([isQuiet(at('2026-03-07T09:00:00')), isQuiet(at('2026-03-08T20:00:00')), isQuiet(at('2026-03-08T21:00:00'))], [false, false, true])
  })
})

describe('a way that fails', () => {
  test('is tried again after 2, 10, 30 and 120 minutes, and then given up', () => {
    const now = at('2026-03-02T09:00:00')
    deepEqual(
      [1, 2, 3, 4, 5].map((tries) => local(nextTry(tries, now))),
      ['2026-03-02T09:02:00', '2026-03-02T09:10:00', '2026-03-02T09:30:00', '2026-03-02T11:00:00', 'never'],
    )
    equal(mostTries, 5)
  })

  test('is not tried again at night', () => {
    equal(local(nextTry(4, at('2026-03-02T20:00:00'))), '2026-03-03T08:00:00')
    ok(nextTry(1, at('2026-03-02T20:57:00')))
  })
})
