/** What a share comes to: pieces × agreed rate, and how that stands against the hourly minimum wage. Pure. */
import type { Batch } from './balance.ts'

export type SettledRow = {
  readonly kind: 'good' | 'spoilt_elsewhere' | 'spoilt_own'
  readonly piece_count: number
  readonly rate_fen: bigint
  readonly per_pieces: number
  readonly amount_fen: bigint
}

/** Pieces × rate in whole fen; a part of a fen is rounded up, for the worker. */
export const pieceworkFen = (pieces: number, { rate_fen, per_pieces }: Pick<Batch, 'rate_fen' | 'per_pieces'>): bigint =>
  (BigInt(pieces) * rate_fen + BigInt(per_pieces) - 1n) / BigInt(per_pieces)

/**
 * The rows of a settlement: for each agreed rate the good pieces, those spoilt by materials or transport (paid like good
 * ones: the worker did the work), and those spoilt in the making (paid nothing, and said so).
 */
export function settlementRows(batches: readonly Batch[]): SettledRow[] {
  return [...Map.groupBy(batches, ({ rate_id }) => rate_id).values()].flatMap((of) => {
    const [rate] = of
    if (!rate) return []
    const checks = of.flatMap(({ collections }) => collections)
    const spoilt = (own: boolean): number =>
      checks.filter(({ spoilt_by }) => (spoilt_by === 'worker') === own).reduce((all, { spoilt_count }) => all + (spoilt_count ?? 0), 0)
    const pieces = { good: checks.reduce((all, { good_count }) => all + (good_count ?? 0), 0), spoilt_elsewhere: spoilt(false), spoilt_own: spoilt(true) }
    return (['good', 'spoilt_elsewhere', 'spoilt_own'] as const)
      .filter((kind) => pieces[kind] > 0)
      .map((kind) => ({
        kind,
        piece_count: pieces[kind],
        rate_fen: rate.rate_fen,
        per_pieces: rate.per_pieces,
        amount_fen: kind === 'spoilt_own' ? 0n : pieceworkFen(pieces[kind], rate),
      }))
  })
}

export type Comparison =
  | { readonly how: 'no_minimum' | 'no_hours' }
  | { readonly how: 'enough' | 'below'; readonly hourly_fen: bigint; readonly minimum_fen: bigint; readonly short_fen: bigint }

/** The total held against hours × hourly minimum wage; below is told, and so is that nothing could be compared. */
export function compareWithMinimum(total_fen: bigint, hours: number, hourly_fen: bigint | null): Comparison {
  if (hourly_fen === null) return { how: 'no_minimum' }
  if (hours === 0) return { how: 'no_hours' }
  const minimum_fen = BigInt(hours) * hourly_fen
  const short_fen = minimum_fen > total_fen ? minimum_fen - total_fen : 0n
  return { how: short_fen > 0n ? 'below' : 'enough', hourly_fen, minimum_fen, short_fen }
}

/** The hours of a share, as the worker told them at each collection. */
export const hoursOf = (batches: readonly Batch[]): number => batches.flatMap(({ collections }) => collections).reduce((all, { hours }) => all + hours, 0)
