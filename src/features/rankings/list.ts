/** A ranked list, as it is kept: cases by number, no name. */
import type { Reason } from '../../plan/rank-told.ts'

export type RankedCase = {
  readonly application_id: number
  readonly number: string
  readonly place: number
  readonly is_within: boolean
  /** fen, as text: JSON has no whole numbers that large */
  readonly amount_fen: string
  readonly why: readonly Reason[]
}
export type RankedList = {
  readonly plan: string
  readonly scheme: string
  readonly ranked_on: string
  /** places that earlier grants took */
  readonly taken: number
  readonly cases: readonly RankedCase[]
}
