/** What a case is given: rows in the plan's order, each naming its purse and its reason. */
import type { Day } from '../kit/day.ts'
import type { Fen } from '../kit/money.ts'
import type { Phrase } from '../kit/say.ts'
import { cappedRows } from './capped.ts'
import { sightOf } from './engine.ts'
import type { Facts } from './facts.ts'
import { schemeOf } from './judge.ts'
import { computeRow, type Step } from './row.ts'
import { distinct, type Because } from './settle.ts'
import type { Award, Plan } from './shape.ts'
import type { WorkingDays } from './sight.ts'

export type AwardRow = {
  readonly id: string
  readonly purse: string
  readonly amount_fen: Fen
  /** a sentence with slots; `values` fill them */
  readonly says: Phrase
  readonly values: { readonly title: Phrase; readonly purse: Phrase; readonly yuan: bigint | string; readonly unit: Phrase }
  readonly clause?: string | undefined
  readonly reference?: string | undefined
  readonly assumed?: Phrase | undefined
  /** how the amount came about, in order */
  readonly steps: readonly Step[]
}
export type ComputedAward = {
  readonly rows: readonly AwardRow[]
  readonly total_fen: Fen
  /** facts that are absent and on which a further row may depend; while there are any, the total may be too small */
  readonly missing: readonly Because[]
  /** what is kept back against what is owed under another scheme */
  readonly set_off_fen: Fen
  readonly instalments: readonly Instalment[]
}
export type Instalment = { readonly amount_fen: Fen; readonly on: 'decision' | 'check'; readonly after?: string | undefined }

/** Computes the award of a scheme; no rows where the scheme gives no money. A row applies where its parameter has a value on that day at that place, and its `when` holds. */
export const computeAward = (plan: Plan, schemeId: string, facts: Facts, day: Day, calendar?: WorkingDays): ComputedAward =>
  computed(plan, schemeId, facts, day, 'award', calendar)

/** Computes what is owed to the programme under a scheme. */
export const computeDues = (plan: Plan, schemeId: string, facts: Facts, day: Day, calendar?: WorkingDays): ComputedAward =>
  computed(plan, schemeId, facts, day, 'dues', calendar)

function computed(plan: Plan, schemeId: string, facts: Facts, day: Day, which: 'award' | 'dues', calendar?: WorkingDays): ComputedAward {
  const scheme = schemeOf(plan, schemeId)
  const given = which === 'dues' ? scheme.dues : scheme.award
  const sight = sightOf(plan, facts, day, schemeId, calendar)
  const found: AwardRow[] = []
  const missing: Because[] = []
  for (const [id, row] of Object.entries(given?.rows ?? {})) {
    const one = computeRow(sight, id, row)
    found.push(...one.rows)
    missing.push(...one.missing)
  }
  const award = which === 'award' ? scheme.award : undefined
  const capped = cappedRows(sight, given?.caps ?? {}, onlyHighest(award, found))
  const { rows } = capped
  missing.push(...capped.missing)
  const total_fen = rows.reduce((sum, r) => sum + r.amount_fen, 0n)
  const owed = award?.set_off ? computeDues(plan, award.set_off.against, facts, day, calendar) : undefined
  if (owed) missing.push(...owed.missing)
  const set_off_fen = owed ? (owed.total_fen < total_fen ? owed.total_fen : total_fen) : 0n
  return { rows, total_fen, missing: distinct(missing), set_off_fen, instalments: instalmentsOf(award, total_fen - set_off_fen) }
}

/** Of the rows named, the highest alone (of equals, the first). */
function onlyHighest(award: Award | undefined, rows: readonly AwardRow[]): readonly AwardRow[] {
  const among = award?.only_highest_of
  if (!among) return rows
  const sums = new Map<string, Fen>()
  for (const row of rows) if (among.includes(rowName(row))) sums.set(rowName(row), (sums.get(rowName(row)) ?? 0n) + row.amount_fen)
  const best = [...sums].reduce<[string, Fen] | undefined>((a, b) => (a && a[1] >= b[1] ? a : b), undefined)?.[0]
  return rows.filter((row) => !among.includes(rowName(row)) || rowName(row) === best)
}
const rowName = (row: AwardRow): string => row.id.split('.')[0] ?? row.id

/** The parts an award is paid in; the last takes what is left over by rounding. */
function instalmentsOf(award: Award | undefined, total: Fen): Instalment[] {
  const parts = award?.instalments ?? []
  let left = total
  return parts.map(({ share_percent, on, after }, at) => {
    const amount_fen = at === parts.length - 1 ? left : (total * BigInt(share_percent)) / 100n
    left -= amount_fen
    return { amount_fen, on, after: after && `${after.count} ${after.unit}` }
  })
}
