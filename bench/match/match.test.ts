/** The bench's own parts, small: threads give what one would, prices help, planted truth is seldom blocked. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scanner, vacancyIn } from '../../src/match/pack/scan.ts'
import { takeTop } from '../../src/match/pack/top.ts'
import { chanceFrom } from './chance.ts'
import { congestion } from './congestion.ts'
import { holdAgainst } from './exact.ts'
import { hires, mostHires } from './market-day.ts'
import { plant } from './planted.ts'
import { drawProvince } from './province.ts'
import { matchProvince } from './threads.ts'

const seed = 7

describe('matching at scale, in small', () => {
  test('two threads find the lists that one finds, and they are exact', async () => {
    const province = drawProvince(seed, 1000, 800, 'mixed')
    const { kept } = await matchProvince(province, 2, 25)
    const scan = scanner(province.vacancies, province.persons, province.taste)
    const keys = new Int32Array(800)
    for (let p = 0; p < 1000; p += 1) {
      const count = takeTop(keys, scan(p, keys), 25)
      deepEqual(Array.from(kept.subarray(p * 25, p * 25 + count)), Array.from(keys.subarray(0, count)))
    }
    const { recall, faithful, invariant } = holdAgainst(province, kept, 25, 20, 40)
    deepEqual([recall, faithful, invariant], [1, 1, 1])
  })

  test('prices fill more openings than plain lists, for a small part of the score', async () => {
    const { plain, filled, loss } = await congestion(seed, 3000, 300, 'common', 2)
    ok(filled > plain + 0.1, `${filled} against ${plain}`)
    ok(loss < 0.08)
  })

  test('no lot fills more than the largest matching', () => {
    const province = drawProvince(seed, 400, 60, 'own')
    const scan = scanner(province.vacancies, province.persons, province.taste)
    const keys = new Int32Array(60)
    const open = Array.from({ length: 400 }, (_, p) => Int32Array.from(keys.subarray(0, scan(p, keys)), vacancyIn))
    const most = mostHires(open, province.vacancies.openings)
    ok(
      hires(
        open.map((list) => [...list]),
        province.vacancies.openings,
        chanceFrom(seed),
      ) <= most,
    )
    equal(mostHires([Int32Array.of(0), Int32Array.of(0, 1), Int32Array.of(0)], [1, 1]), 2)
  })

  test('what is written down with mistakes blocks fewer than one in fifty who could do the job', () => {
    for (const world of ['trades', 'scattered', 'inflated'] as const) {
      const { feasible, blocked } = plant(seed, world, 3000, [])
      ok(blocked / feasible < 0.02)
    }
  })
})
