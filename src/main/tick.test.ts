/** What falls due is looked for on a new day at once, and otherwise once a minute. */
import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { rounds } from './tick.ts'

test('a round is due at first, on a new day, and after a minute, city by city', () => {
  const { due, done } = rounds()
  const said: boolean[] = [due('taiyuan', '2026-03-02', 0)]
  done('taiyuan', '2026-03-02', 0)
  said.push(due('taiyuan', '2026-03-02', 59_999), due('taiyuan', '2026-03-03', 1), due('datong', '2026-03-02', 1), due('taiyuan', '2026-03-02', 60_000))
  deepEqual(said, [true, false, true, true, true])
})
