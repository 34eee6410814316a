/** One row of an award, worked out in a fixed order: what it pays, slices, rate, times, months, less, at least, at most, rounding, shares. */
import type { Fen } from '../kit/money.ts'
import type { Phrase } from '../kit/say.ts'
import { sure } from '../kit/sure.ts'
import type { AwardRow } from './award.ts'
import { add, less, order, over, times, whole, zero, type Exact } from './exact.ts'
import { moneyOf, numberOf, rateOf, roundedMoney, toFen } from './figure.ts'
import { overMonths } from './months.ts'
import type { Figure } from './piece.ts'
import { parameterAt } from './resolve.ts'
import { settle, type Because } from './settle.ts'
import type { Row } from './shape.ts'
import type { Sight } from './sight.ts'
import { says, stepOf, type Step } from './steps.ts'

export type { Step } from './steps.ts'
export type Worked = { readonly rows: readonly AwardRow[]; readonly missing: readonly Because[] }
const nothing: Worked = { rows: [], missing: [] }

export function computeRow(sight: Sight, id: string, row: Row): Worked {
  if (row.when !== undefined) {
    const { answer, because } = settle(sight, row.when)
    if (answer === 'unknown') return { rows: [], missing: because }
    if (answer === 'not_met') return nothing
  }
  sight.readings = new Map()
  const steps: Step[] = []
  const amount = worked(sight, id, row, steps)
  if (!amount) {
    // where the parameter itself has no value on that day at that place, the row does not apply
    const missing = [...sight.readings.values()].filter((r) => !r.present && r.fact !== `parameters.${row.pays}`)
    return { rows: [], missing: missing.map(({ fact, label, proof, reference, assumed }) => ({ fact, label, proof, reference, assumed })) }
  }
  if (amount.n < 0n) return nothing
  const fen = toFen(row.round === undefined ? amount : roundedMoney(amount, row.round))
  return { rows: shared(sight, id, row, fen, steps), missing: [] }
}

function worked(sight: Sight, id: string, row: Row, steps: Step[]): Exact | undefined {
  const base = row.months ? overMonths(sight, row.months, (month, monthly) => pays(month, id, row, monthly), steps) : pays(sight, id, row, steps)
  let amount = base && row.times !== undefined ? multiplied(sight, base, row.times, steps) : base
  for (const figure of row.less ?? []) {
    const off = moneyOf(sight, figure)
    if (!off || !amount) return undefined
    amount = less(amount, off)
    steps.push(stepOf(sight, 'less', figure, off))
    if (amount.n < 0n) amount = zero
  }
  return amount && bounded(sight, row, amount, steps)
}

/** What is paid for one month, or once: base, slices and rate. */
function pays(sight: Sight, id: string, row: Row, steps: Step[]): Exact | undefined {
  const base = basis(sight, id, row.pays)
  if (!base) return undefined
  steps.push(stepOf(sight, 'pays', row.pays, base))
  const sliced = row.slices ? slices(sight, row, base) : base
  if (sliced === undefined || row.rate === undefined) return sliced
  const rate = rateOf(sight, row.rate)
  if (!rate) return undefined
  steps.push(stepOf(sight, 'rate', row.rate, rate))
  return times(sliced, rate)
}
/** The figure a row pays, in fen; a count where slices give it its price. Within a range the reviewer sets it. */
function basis(sight: Sight, id: string, figure: Figure): Exact | undefined {
  if (typeof figure === 'string' && Object.hasOwn(sight.plan.parameters, figure)) {
    const found = parameterAt(sight, 'parameters', figure)
    if (found && 'low' in found) {
      const set = sight.facts.set?.[id]
      const held = set !== undefined && order(whole(set), found.low) >= 0 && order(whole(set), found.high) <= 0
      const between = (of: Exact): string => String(over(of, whole(100)).n)
      const label: Phrase = {
        zh: `审核人确定的金额（${between(found.low)}至${between(found.high)}）`,
        en: `The amount the reviewer sets, from ${between(found.low)} to ${between(found.high)}`,
      }
      sight.readings.set(`set.${id}`, { fact: `set.${id}`, label, present: held })
      return held ? whole(sure(set)) : undefined
    }
  }
  return moneyOf(sight, figure) ?? numberOf(sight, figure)
}
/** Each slice of the base at its own rate, or of heads at its own price. */
function slices(sight: Sight, row: Row, base: Exact): Exact | undefined {
  let sum = zero
  let from = zero
  for (const { up_to, rate, pays: price } of row.slices ?? []) {
    if (order(base, from) <= 0) break
    const ofMoney = rate !== undefined
    const edge = up_to === undefined ? base : ofMoney ? moneyOf(sight, up_to) : numberOf(sight, up_to)
    const by = ofMoney ? rateOf(sight, rate) : price === undefined ? undefined : moneyOf(sight, price)
    if (!edge || !by) return undefined
    const to = order(edge, base) < 0 ? edge : base
    if (order(to, from) > 0) sum = add(sum, times(less(to, from), by))
    from = to
  }
  return sum
}
function multiplied(sight: Sight, base: Exact, figure: Figure, steps: Step[]): Exact | undefined {
  const by = numberOf(sight, figure)
  if (!by) return undefined
  steps.push(stepOf(sight, 'times', figure, by))
  return times(base, by)
}
function bounded(sight: Sight, row: Row, amount: Exact, steps: Step[]): Exact | undefined {
  let result = amount
  if (row.at_least !== undefined) {
    const least = moneyOf(sight, row.at_least)
    if (!least) return undefined
    if (order(result, least) < 0) {
      result = least
      steps.push(stepOf(sight, 'at_least', row.at_least, least))
    }
  }
  for (const figure of row.at_most ?? []) {
    const most = moneyOf(sight, figure)
    if (!most) return undefined
    if (order(result, most) <= 0) continue
    result = most
    steps.push(stepOf(sight, 'at_most', figure, most))
  }
  if (row.round !== undefined) steps.push(stepOf(sight, 'round', row.round, roundedMoney(result, row.round)))
  return result
}

/** The row of one purse, or one for each that shares it; the last takes what is left over by rounding. */
function shared(sight: Sight, id: string, row: Row, fen: Fen, steps: readonly Step[]): AwardRow[] {
  if (typeof row.from === 'string') return [rowOf(sight, id, row, row.from, fen, steps)]
  const shares = row.from.filter((share) => share.when === undefined || settle(sight, share.when).answer === 'met')
  let left = fen
  return shares.map((share, at) => {
    const rate = rateOf(sight, share.percent) ?? zero
    const part = at === shares.length - 1 ? left : toFen(times(whole(fen), rate))
    left -= part
    return rowOf(sight, `${id}.${share.purse}`, row, share.purse, part, steps)
  })
}
function rowOf(sight: Sight, id: string, row: Row, purse: string, amount_fen: Fen, steps: readonly Step[]): AwardRow {
  const parameter = typeof row.pays === 'string' ? sight.plan.parameters[row.pays] : undefined
  const value = parameter && typeof row.pays === 'string' ? parameterAt(sight, 'parameters', row.pays)?.row : undefined
  return {
    id,
    purse,
    amount_fen,
    says: row.says ?? says.row,
    values: { title: row.title, purse: sure(sight.plan.purses[purse]).title, yuan: says.amount(amount_fen), unit: sure(says.units[sight.plan.currency]) },
    clause: row.clause ?? value?.clause,
    reference: row.reference ?? value?.reference ?? parameter?.reference,
    assumed: row.assumed ?? value?.assumed ?? parameter?.assumed,
    steps,
  }
}
