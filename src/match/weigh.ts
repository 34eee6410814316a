/**
 * The one table of weights. They are proposals, not fitted to anything; the bench reports what changes when they change.
 * A packed shortlist and a single explanation use these same functions, so that both reach the same number.
 */
import type { State } from './explanation.ts'
import type { Essential, Vacancy } from './vacancy.ts'

/** Loss of fit in hundredths, by the state of a demand. The cost of an arrangement is never counted against the person. */
export const losses: Readonly<Record<Exclude<State, 'blocked'>, number>> = { ok: 0, with: 5, ask: 15, soft: 25, trial: 35 }
export const skillLoss = 15
export const weightOf = (essential: Essential): 1 | 2 => (essential === 'yes' ? 2 : 1)

/** Yuan a month that count as the person's least wage when they named none, in fen. */
export const usualWageFen = 200_000
/** Kilometres a person is taken to travel when they named none. */
export const usualReachKm = 40
/** Distances are compared in whole steps of 100 m. */
export const hectometres = (km: number): number => Math.round(km * 10)

const worths = { home_liked: 100, home_neutral: 80, site_neutral: 60, sector_liked: 100, sector_neutral: 80, sector_other: 60 } as const
export const contractWorth: Readonly<Record<Vacancy['contract'], number>> = { open_ended: 100, fixed_term: 75, task: 50 }

/** 0 to 100, concave: twice the person's least wage is full. */
export const wageRoot = (fen: number): number => Math.sqrt(fen)
export const wageScale = (leastFen: number): number => 100 / Math.sqrt(2 * Math.max(1, leastFen))
export const wageWorth = (root: number, scale: number): number => Math.min(100, Math.round(root * scale))
/** 0 to 100, concave, from the square of the distance and the reach, both in steps of 100 m. */
export const distanceWorth = (squared: number, reach: number): number =>
  reach === 0 ? (squared === 0 ? 100 : 0) : Math.round(100 * Math.sqrt(Math.max(0, 1 - Math.sqrt(squared) / reach)))
export type HomeWish = 'no' | 'ok' | 'only' | undefined
export const homeWorth = (atHome: boolean, wish: HomeWish): number =>
  wish === undefined ? worths.home_neutral : (wish === 'no') === !atHome ? worths.home_liked : worths.site_neutral
export const sectorWorth = (liked: boolean, anyLiked: boolean): number => (liked ? worths.sector_liked : anyLiked ? worths.sector_other : worths.sector_neutral)
export const hoursWorth = 100

/** 0 to 1 from summed losses (hundredths times weight) and summed weights. */
export const fitOf = (loss: number, weight: number): number => (weight === 0 ? 1 : 1 - loss / (100 * weight))
/** 0 to 1 from summed worths (0..100 times the person's weight) and the sum of weights. */
export const worthOf = (worth: number, weight: number): number => (weight === 0 ? 1 : worth / (100 * weight))
/** 0 to 10,000: both matter, and nothing in one is nothing in all. */
export const scoreOf = (fit: number, worth: number): number => Math.round(10_000 * Math.sqrt(fit * worth))
