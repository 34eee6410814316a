/** Evaluation alone, on rows that lie in memory: compiled schemes, the same by hand, and the interpreter. */
import { sure } from '../../src/kit/sure.ts'
import { chanceFrom, type Chance } from '../../src/main/demonstration/chance.ts'
import { people } from '../../src/main/people/generate.ts'
import { factPaths } from '../../src/plan/facts.ts'
import { judge } from '../../src/plan/judge.ts'
import { packedDay } from '../../src/plan/screen/days.ts'
import { Frame, type Row } from '../../src/plan/screen/frame.ts'
import type { Screen } from '../../src/plan/screen/screen.ts'
import type { Say } from '../report.ts'
import { byHand, facts, type Known } from './by-hand.ts'
import { day, round, screensOf, type Scheme } from './schemes.ts'

const persons = 100_000
const rounds = 5
const judged = 1000
const fields = Object.entries(facts).map(([name, said]) => {
  const [path = '', kind = ''] = said.split(' ')
  return { name, path, kind }
})
const registered = ['birth', 'sex', 'registered', 'valid_from', 'valid_to']

export type Alone = {
  readonly persons: number
  readonly schemes: number
  readonly compiled_a_second: number
  readonly by_hand_a_second: number
  readonly interpreter_a_second: number
  readonly times_by_hand: number
}

/** Twice: with what the register knows, and with everything that the schemes ask of a row, a tenth of it absent. */
export function evaluation(schemes: readonly Scheme[], townships: readonly string[], say: Say): Record<'register' | 'everything', Alone> {
  const made = (names: readonly string[]): Alone => {
    const frame = new Frame(fields.filter(({ name }) => names.includes(name)).map(({ path }) => path))
    const known = knownPersons(townships, names)
    const rows = known.map((each) => rowOf(frame, each))
    const compiled = schemes
      .map((scheme, n) => ({ scheme, screen: sure(screensOf(schemes, frame)[n]) }))
      .filter(({ screen }) => screen.interpreted.length === 0)
    const hands = compiled.map(({ scheme }) => sure(byHand[scheme.name]))
    // both must say the same of everybody, else the limit would be that of another task
    compiled.forEach(({ screen, scheme }, n) => agree(screen, sure(hands[n]), rows, known, scheme.name))
    const answers = persons * compiled.length
    const [ours, theirs] = [
      best(() =>
        countCompiled(
          compiled.map(({ screen }) => screen),
          rows,
        ),
      ),
      best(() => countByHand(hands, known)),
    ]
    const few = rows.slice(0, judged).map((row) => frame.factsOf(row))
    const slow = best(
      () => few.reduce((met, each) => met + compiled.filter(({ scheme }) => judge(scheme.plan, scheme.scheme, each, day).answer === 'met').length, 0),
      1,
    )
    return {
      persons,
      schemes: compiled.length,
      compiled_a_second: Math.round(answers / ours),
      by_hand_a_second: Math.round(answers / theirs),
      interpreter_a_second: Math.round((judged * compiled.length) / slow),
      times_by_hand: round(ours / theirs),
    }
  }
  const found = { register: made(registered), everything: made(fields.map(({ name }) => name)) }
  for (const [name, each] of Object.entries(found)) say(`evaluation alone, ${name}: ${JSON.stringify(each)}`)
  return found
}

function best(work: () => number, times = rounds): number {
  let least = Infinity
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    work()
    least = Math.min(least, performance.now() - began)
  }
  return least / 1000
}
function countCompiled(screens: readonly Screen[], rows: readonly Row[]): number {
  let met = 0
  for (const row of rows) for (const screen of screens) if (screen.holds(row) === 1) met++
  return met
}
function countByHand(hands: readonly ((k: Known) => number)[], known: readonly Known[]): number {
  let met = 0
  for (const each of known) for (const hand of hands) if (hand(each) === 2) met++
  return met
}
function agree(screen: Screen, hand: (k: Known) => number, rows: readonly Row[], known: readonly Known[], name: string): void {
  rows.forEach((row, n) => {
    const said = screen.holds(row)
    if ((said === 1 ? 2 : said === 0 ? 0 : 1) !== hand(sure(known[n]))) throw new Error(`${name} is not the same by hand: ${JSON.stringify(known[n])}`)
  })
}

function knownPersons(townships: readonly string[], names: readonly string[]): Known[] {
  const chance = chanceFrom(7)
  return [...people({ count: persons, seed: 7, today: day, townships: [...townships, '440304001', '350203001', '340321100'] })].map(({ record }) => {
    const known: Record<string, unknown> = {
      birth: packedDay(sure(record.birth_on ?? undefined)),
      sex: record.sex,
      registered: record.division,
      valid_from: packedDay(sure(record.certificate_valid_from ?? undefined)),
      valid_to: packedDay(sure(record.certificate_valid_to ?? undefined)),
    }
    for (const { name, path, kind } of fields)
      if (!registered.includes(name)) known[name] = names.includes(name) && chance.often(0.9) ? anyValue(chance, path, kind) : undefined
    return known as Known
  })
}
function anyValue(chance: Chance, path: string, kind: string): unknown {
  if (kind === 'yes_no') return chance.often(0.5)
  if (kind === 'day') return packedDay(`20${chance.one(['19', '24', '25'])}-0${chance.whole(1, 9)}-1${chance.whole(0, 9)}`)
  if (kind === 'count') return chance.whole(0, 80)
  return path.endsWith('division') ? chance.one(['350203', '140107']) : chance.one(Object.keys(sure(factPaths.get(path)).options ?? {}))
}
function rowOf(frame: Frame, known: Known): Row {
  const row = frame.blank()
  fields.forEach(({ name, path, kind }) => {
    const slot = frame.slotOf(path)
    const value = known[name as keyof Known]
    if (slot !== undefined && value !== undefined) row[slot] = kind === 'text' ? frame.idOf(String(value)) : Number(value)
  })
  return row
}
