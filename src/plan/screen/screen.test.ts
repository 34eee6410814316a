import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { suite, test } from 'node:test'
import { addDays, type Day } from '../../kit/day.ts'
import { sure } from '../../kit/sure.ts'
import { planIn } from '../../main/plans/files.ts'
import { chanceFrom, type Chance } from '../../main/demonstration/chance.ts'
import { planOf } from '../../../test/plans.ts'
import { factPaths, type Fact, type Facts } from '../facts.ts'
import { judge } from '../judge.ts'
import type { Plan } from '../shape.ts'
import { Frame } from './frame.ts'
import { answerIn, screenOf } from './screen.ts'

const all = [...factPaths].filter(([path, { derived }]) => !derived && path !== 'history.had')
const register = [
  'person.birth_day',
  'person.sex',
  'person.registered_division',
  'person.certificate.valid_from',
  'person.certificate.valid_to',
  'person.certificate.category',
  'person.certificate.grade',
  'place.division',
]
const root = new URL('../../../../', import.meta.url)
const plans = globSync('plans/**/plan.yaml', { cwd: root })
  .toSorted()
  .map((file): [string, Plan] => [file, sure(planIn(file))])

const divisions = ['140107', '140107003', '140105', '140181203', '440100', '350203', '441900', 'GB-NIR', '130500']
function valueOf(chance: Chance, path: string, { kind, options }: Fact, plan: Plan, day: Day): unknown {
  switch (kind) {
    case 'yes_no':
      return chance.often(0.5)
    case 'choice':
      return chance.one(Object.keys(sure(options)))
    case 'text':
      return path.includes('division') ? chance.one([...divisions, plan.division]) : 'something'
    case 'day':
      return addDays(day, -chance.one([0, 1, 30, 365, 366, chance.whole(-400, 900), chance.whole(0, 25_000)]))
    case 'money':
      return BigInt(chance.one([0, 100, 150_000, 1_000_000, chance.whole(0, 99_999_999)]))
    case 'count':
      return chance.one([0, 1, 2, 3, 5, 12, 60, chance.whole(0, 100)])
    default:
      return chance.one([0, 1.5, 1.6, 25, 50, chance.whole(0, 1000) / 10])
  }
}
/** Facts of which some are absent. */
function factsBy(chance: Chance, paths: readonly string[], plan: Plan, day: Day): Facts {
  const frame = new Frame(paths)
  const row = frame.blank()
  const share = chance.one([0.3, 0.8, 1])
  for (const path of paths) if (chance.often(share)) frame.putter(path)(row, valueOf(chance, path, sure(factPaths.get(path)), plan, day))
  return frame.factsOf(row)
}

suite('Screening persons', () => {
  for (const [name, paths, times, most] of [
    ['the register', register, 12, 0],
    ['all facts', all.map(([path]) => path), 12, 12],
  ] as const)
    test(`every condition of every shipped plan is answered as judge answers it, from ${name}`, () => {
      const chance = chanceFrom(20260302)
      let compiled = 0
      const interpreted: string[] = []
      for (const [file, plan] of plans)
        for (const scheme of Object.keys(plan.schemes)) {
          const day = chance.one([plan.in_force.from, plan.in_force.to ?? '2026-03-01', '2020-02-29', '2026-11-24'])
          const frame = new Frame(paths)
          const screen = screenOf(plan, scheme, day, frame)
          interpreted.push(...screen.interpreted.map((id) => `${file} ${scheme} ${id}`))
          compiled += screen.conditions.length - screen.interpreted.length
          const row = frame.blank()
          for (let n = 0; n < times; n++) {
            const facts = factsBy(chance, paths, plan, day)
            frame.put(row, facts)
            const verdict = judge(plan, scheme, facts, day)
            const said = screen.ids.map((id, at) => [id, answerIn(sure(screen.conditions[at])(row))])
            assert.deepEqual(
              said,
              verdict.conditions.map(({ id, answer }) => [id, answer]),
              `${file} ${scheme} ${day} ${JSON.stringify(facts, (_, v) => (typeof v === 'bigint' ? Number(v) : v))}`,
            )
            assert.equal(answerIn(screen.holds(row)), verdict.answer)
          }
        }
      assert.ok(compiled > 200, `${compiled}`)
      assert.ok(interpreted.length <= most, interpreted.join('\n'))
    })
  test('a row gives back the facts that were put into it', () => {
    const plan = planOf('taiyuan-double-hundred')
    const paths = all.map(([path]) => path)
    const facts = factsBy(chanceFrom(1), paths, plan, '2026-03-02')
    const frame = new Frame(paths)
    const row = frame.blank()
    frame.put(row, facts)
    assert.deepEqual(frame.factsOf(row), facts)
  })
  test('a scheme that the plan does not have is a mistake of the caller', () =>
    assert.throws(() => screenOf(planOf('taiyuan-double-hundred'), 'no_such', '2026-03-02', new Frame(register)), RangeError))
})
