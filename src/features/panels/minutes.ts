/** The minutes of a sitting, as they are kept: no applicant is named, cases are told by number. */
import type { Told } from '../../plan/panel.ts'
import type { Seat } from '../../plan/panel/seats.ts'

export type MinutesCase = {
  readonly number: string
  readonly needed: number
  readonly present: number
  /** who stood aside */
  readonly aside: readonly string[]
  readonly told: readonly Told[]
}
export type Minutes = {
  readonly held_on: string
  readonly chair: string
  readonly seats: readonly (Seat & { readonly name: string })[]
  readonly cases: readonly MinutesCase[]
}
