/** Where the pieces of a share are: nothing that was handed out is lost from sight. Pure. */

export type Collected = {
  readonly id: number
  readonly collects: 'made' | 'rework' | 'unmade'
  readonly piece_count: number
  readonly hours: number
  /** null: not checked yet */
  readonly good_count: number | null
  readonly rework_count: number | null
  readonly spoilt_count: number | null
  readonly spoilt_by: string | null
}
export type Batch = {
  readonly id: number
  readonly piece_count: number
  readonly rate_id: number
  readonly rate_fen: bigint
  readonly per_pieces: number
  readonly collections: readonly Collected[]
}
export type Balance = {
  /** materials at the worker's home, not made yet */
  readonly at_home: number
  /** pieces sent back to be made again, and not back yet */
  readonly to_rework: number
  /** collected, not looked at yet */
  readonly unchecked: number
  readonly good: number
  readonly spoilt: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The balance of one batch of materials, in pieces. */
export function balanceOf({ piece_count, collections }: Batch): Balance {
  const of = (kind: Collected['collects']): number => sum(collections.filter(({ collects }) => collects === kind).map((one) => one.piece_count))
  const checked = (name: 'good_count' | 'rework_count' | 'spoilt_count'): number => sum(collections.map((one) => one[name] ?? 0))
  return {
    at_home: piece_count - of('made') - of('unmade'),
    to_rework: checked('rework_count') - of('rework'),
    unchecked: sum(collections.filter(mustBeChecked).map((one) => one.piece_count)),
    good: checked('good_count'),
    spoilt: checked('spoilt_count'),
  }
}

/** Materials taken back as they were have nothing to be checked. */
export const mustBeChecked = ({ collects, good_count }: Collected): boolean => collects !== 'unmade' && good_count === null

/** The balance of a share: all its batches together. */
export function balanceOfShare(batches: readonly Batch[]): Balance {
  const all = batches.map(balanceOf)
  const of = (name: keyof Balance): number => sum(all.map((one) => one[name]))
  return { at_home: of('at_home'), to_rework: of('to_rework'), unchecked: of('unchecked'), good: of('good'), spoilt: of('spoilt') }
}

/** True when every piece handed out came back and was looked at. */
export const isDone = ({ at_home, to_rework, unchecked }: Balance): boolean => at_home + to_rework + unchecked === 0
