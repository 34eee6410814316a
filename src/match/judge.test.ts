/** Laws that hold for every person and every vacancy. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { demands, persons, vacancies } from '../../test/match/drawn.ts'
import { accommodationIds } from './accommodations.ts'
import { axisIds, type Level } from './axes.ts'
import type { Explanation } from './explanation.ts'
import { judge } from './judge.ts'
import type { Reading } from './person.ts'
import { recompute } from './recompute.ts'
import type { Vacancy } from './vacancy.ts'

/**
 * How far from a job. A question and a trial are equally far: each is one step, and the one may take the place of the
 * other. So are `ok` and `with`: what is left undone as not essential may become an arrangement when less is asked.
 */
const far = ({ standing }: Explanation): number => ({ ok: 1, with: 1, trial: 2, ask: 2, law_ask: 3, blocked: 4, law_no: 5 })[standing]
const noWorse = (before: Explanation, after: Explanation): void => {
  ok(far(after) <= far(before), `${before.standing} became ${after.standing}`)
  ok(after.fit >= before.fit, `fit fell from ${before.fit} to ${after.fit}`)
}
const up = (level: Level): Level => Math.min(5, level + 1) as Level
function holds<T>(law: fc.IRawProperty<T, boolean>): void {
  void fc.assert(law, { numRuns: 300, seed: 20260302 })
}

describe('laws of the verdict', () => {
  test('what a person is called, or graded, changes nothing', () =>
    holds(
      fc.property(persons, vacancies, (person, vacancy) => {
        const labelled = { ...person, category: 'mental', disability_grade: 1, sex: 'f', age: 59, name: '某某', hukou: 'rural' }
        deepEqual(judge(labelled, vacancy), judge(person, vacancy))
      }),
    ))

  test('raising what a person can do never takes a job away', () =>
    holds(
      fc.property(persons, vacancies, fc.nat(24), (person, vacancy, n) => {
        const axis = axisIds[n] ?? 'V1'
        const reading = person.abilities[axis]
        if (!reading) return
        const raised: Reading = n % 2 ? { ...reading, hi: up(reading.hi) } : { ...reading, lo: up(reading.lo), hi: up(reading.hi) }
        noWorse(judge(person, vacancy), judge({ ...person, abilities: { ...person.abilities, [axis]: raised } }, vacancy))
      }),
    ))

  test('an accommodation more never takes a job away', () =>
    holds(
      fc.property(persons, vacancies, fc.nat(accommodationIds.length - 1), (person, vacancy, n) => {
        const id = accommodationIds[n]
        if (id) noWorse(judge(person, vacancy), judge(person, { ...vacancy, willing: [...vacancy.willing, id] }))
      }),
    ))

  test('asking less never makes a verdict worse', () =>
    holds(
      fc.property(persons, vacancies, fc.nat(6), (person, vacancy, n) => {
        const lower = vacancy.demands.map((each, i) => (i === n ? { ...each, level: Math.max(0, each.level - 1) as Level } : each))
        noWorse(judge(person, vacancy), judge(person, { ...vacancy, demands: lower }))
      }),
    ))

  test('what is not known never blocks: neither an ability, nor whether a demand is essential', () =>
    holds(
      fc.property(persons, vacancies, (person, vacancy) => {
        ok(judge({ ...person, abilities: {}, measures: {} }, vacancy).standing !== 'blocked')
        ok(judge({ ...person, abilities: {}, measures: {} }, vacancy).standing !== 'law_no')
        const open = vacancy.demands.map((each) => ({ ...each, essential: 'unknown' as const }))
        ok(judge(person, { ...vacancy, demands: open }).verdict !== 'blocked')
      }),
    ))

  test('only an essential demand two levels away blocks', () =>
    holds(
      fc.property(persons, vacancies, (person, vacancy) => {
        for (const line of judge(person, vacancy).lines)
          if (line.state === 'blocked') ok(line.essential === 'yes' && Math.min(3, line.level) - Math.max(line.own[1], line.aided?.[1] ?? 0) >= 2)
      }),
    ))

  test('the order of demands changes no verdict and no score', () =>
    holds(
      fc.property(persons, vacancies, (person, vacancy) => {
        const turned = judge(person, { ...vacancy, demands: vacancy.demands.toReversed() })
        const plain = judge(person, vacancy)
        deepEqual([turned.standing, turned.score], [plain.standing, plain.score])
      }),
    ))

  test('the verdict follows from the explanation alone', () =>
    holds(
      fc.property(persons, vacancies, (person, vacancy) => {
        const told = judge(person, vacancy)
        const { verdict, standing, wanted } = told
        deepEqual(recompute(JSON.parse(JSON.stringify(told)) as Explanation), { verdict, standing, wanted })
      }),
    ))

  test('the smallest change that is named opens the job, and a part of it does not', () =>
    holds(
      fc.property(persons, vacancies, fc.array(demands, { maxLength: 4 }), (person, vacancy, more) => {
        const blocked = { ...vacancy, demands: [...vacancy.demands, ...more.map((each) => ({ ...each, essential: 'yes' as const, admits: [] }))] }
        const { verdict, changes } = judge(person, blocked)
        equal(verdict === 'blocked', changes.length > 0)
        const made = (list: typeof changes): Vacancy => ({
          ...blocked,
          willing: [...blocked.willing, ...list.flatMap((each) => (each.kind === 'admit' ? [each.accommodation] : []))],
          demands: blocked.demands.map((each) =>
            list.some((change) => change.kind === 'not_essential' && change.use.axis === each.axis && change.use.purpose === each.purpose)
              ? { ...each, essential: 'no' as const }
              : each,
          ),
        })
        ok(judge(person, made(changes)).verdict !== 'blocked')
        for (const left of changes) equal(judge(person, made(changes.filter((each) => each !== left))).verdict, 'blocked')
      }),
    ))
})
