import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { addDays, ageOn, monthsBetween, type Day } from '../../kit/day.ts'
import { sure } from '../../kit/sure.ts'
import { chanceFrom } from '../../main/demonstration/chance.ts'
import { dayText, daysLater, monthsLater, packedDay, packedDays, packedMonths, packedYears } from './days.ts'

suite('Days as numbers', () => {
  test('are counted as days as text are, ends of months and leap days included', () => {
    const chance = chanceFrom(7)
    for (let n = 0; n < 4000; n++) {
      const [a, b] = [0, 1].map(() =>
        chance.often(0.4)
          ? chance.one(['2020-02-29', '2019-01-31', '2019-02-28', '2020-08-31', '2100-02-28', '1999-12-31'])
          : addDays('1930-01-01', chance.whole(0, 60_000)),
      ) as [Day, Day]
      const [from, to] = [packedDay(a), packedDay(b)]
      assert.equal(packedMonths(from, to), monthsBetween(a, b) + 0, `${a} ${b}`)
      assert.equal(packedYears(from, to) + 0, ageOn(a, b) + 0, `${a} ${b}`)
      assert.equal(packedDays(from, to), Temporal.PlainDate.from(a).until(b, { largestUnit: 'day' }).days)
      const count = chance.whole(-500, 500)
      assert.equal(dayText(sure(daysLater(from, count * 30))), addDays(a, count * 30))
      assert.equal(dayText(sure(monthsLater(from, count))), Temporal.PlainDate.from(a).add({ months: count }).toString())
    }
  })
})
