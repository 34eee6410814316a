/**
 * A person as the matching sees one: what they can do, can bear and want. There is no place here for category, grade,
 * sex, age, registered residence or name, so nothing of the kind can enter a verdict or a score.
 */
import type { Day } from '../kit/day.ts'
import type { AxisId, Level, Surrounding } from './axes.ts'
import type { Measures } from './law-rules.ts'

export type Source = 'self' | 'worker' | 'test' | 'trial'

/** A level lies somewhere between `lo` and `hi`; nobody knows it better than that. */
export type Interval = { readonly lo: Level; readonly hi: Level }
/** Who said so and when; `aided` is the level with the person's own aid (glasses, hearing aid, prosthesis, wheelchair). */
export type Reading = Interval & { readonly source: Source; readonly read_on: Day; readonly aided?: Interval & { readonly aid: string } }

/** What the person wants, and how much each thing weighs to them. Everything may be left out. */
export type Wishes = {
  /** whole fen a month (a safe integer: explanations are JSON, which holds no bigint) */
  readonly wage_min_fen?: number
  readonly hours_min?: number
  /** hours a week */
  readonly hours_max?: number
  readonly reach_km?: number
  readonly home?: 'no' | 'ok' | 'only'
  /** beginnings of occupation codes (`4-04`) the person likes, and will not do */
  readonly likes?: readonly string[]
  readonly never?: readonly string[]
  readonly weights?: Partial<Record<Wish, number>>
}
export const wishKinds = ['wage', 'distance', 'hours', 'home', 'sector', 'stability'] as const
export type Wish = (typeof wishKinds)[number]

/** Kilometres on a plane laid over the province. */
export type Place = { readonly x: number; readonly y: number }

export type Person = {
  readonly id: string
  /** An axis left out is unknown, which never counts against the person. */
  readonly abilities: Partial<Readonly<Record<AxisId, Reading>>>
  readonly bears: Partial<Readonly<Record<Surrounding, boolean>>>
  readonly measures: Measures
  readonly wishes: Wishes
  readonly at: Place
}
