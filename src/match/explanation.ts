/** Why a person and a vacancy fit or do not: one JSON from which every sentence is written and the verdict can be computed again. */
import type { AccommodationId, Effect, Payer } from './accommodations.ts'
import type { Level, Surrounding, Use } from './axes.ts'
import type { LawCheck, LawEffect, LawRuleId } from './law-rules.ts'
import type { Source, Wish } from './person.ts'
import type { Essential, SheetStatus } from './vacancy.ts'

export type State = 'ok' | 'with' | 'soft' | 'ask' | 'trial' | 'blocked'
export type Verdict = Exclude<State, 'soft'>
/** Verdict and law in one word, the worst of both. */
export type Standing = Verdict | 'law_ask' | 'law_no'

/** An accommodation admitted here, with what it does to this demand. */
export type Offered = { readonly id: AccommodationId; readonly effect: Effect; readonly in_place: boolean }
/** How the demand is met: `if_needed` where the person may manage without. */
export type Arrangement = {
  readonly id: AccommodationId
  readonly in_place: boolean
  readonly cost: 0 | 1 | 2 | 3
  readonly payer: Payer
  readonly lead_days: number
  readonly if_needed: boolean
}

export type Line = Use & {
  readonly level: Level
  readonly essential: Essential
  /** what the person can do without and with their own aid; [0, 5] is unknown */
  readonly own: readonly [Level, Level]
  readonly aided: readonly [Level, Level] | null
  readonly source: Source | null
  readonly offered: readonly Offered[]
  readonly state: State
  readonly arrangement: Arrangement | null
  /** a level above ordinary that the person is not known to reach: a question, no obstacle */
  readonly skill: boolean
}

export type LawLine = {
  readonly rule: LawRuleId
  readonly ways: readonly (readonly (LawCheck & { readonly measured: number | boolean | null })[])[]
  readonly effect: LawEffect
}

/** A wish of the person's own beside what the vacancy offers. `kept` null: not known. */
export type WishLine = {
  readonly kind: Wish | 'never' | Surrounding
  readonly kept: boolean | null
  readonly offers: number | string | null
  readonly wants: number | string | null
}

/** The least that would open a blocked job. */
export type Change =
  | { readonly kind: 'admit'; readonly accommodation: AccommodationId; readonly opens: readonly Use[] }
  | { readonly kind: 'not_essential'; readonly use: Use }

export type Question =
  | { readonly to: 'person'; readonly about: 'ability' | 'skill'; readonly use: Use }
  | { readonly to: 'employer'; readonly about: 'essential'; readonly use: Use }
  | { readonly to: 'person' | 'employer'; readonly about: 'surrounding'; readonly surrounding: Surrounding }
  | { readonly to: 'authority'; readonly about: 'law'; readonly rule: LawRuleId }

export type Explanation = {
  readonly rule: 'v2'
  readonly person: string
  readonly vacancy: string
  readonly sheet: SheetStatus
  readonly verdict: Verdict
  readonly standing: Standing
  readonly lines: readonly Line[]
  readonly law: readonly LawLine[]
  readonly wishes: readonly WishLine[]
  /** none of the person's own limits is passed */
  readonly wanted: boolean
  /** how well the job's demands are met, how good the job is to this person, and both together; 0 to 10,000 */
  readonly fit: number
  readonly worth: number
  readonly score: number
  readonly changes: readonly Change[]
  readonly questions: readonly Question[]
}
