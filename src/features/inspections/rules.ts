/** Drawing a sample that anybody can draw again, and what may be done with an inspection. */
import { createHash } from 'node:crypto'
import type { Actor } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Role } from '../../kit/role.ts'
import { inspectionFlow, type MoveName, type State } from './flow.ts'
import { sayings } from './words/said.ts'
import { stateWords } from './words/shown.ts'

export type Framed = { readonly plaque_number: string; readonly district: string }

/**
 * Draws a share (in percent, rounded up) of each district's plaques: those whose SHA-256 of seed, new line and number
 * comes first. The same frame, seed and share give the same sample, in whatever order the frame is written.
 */
export function draw(frame: readonly Framed[], seed: string, share: number): readonly string[] {
  const rank = ({ plaque_number }: Framed): string => createHash('sha256').update(`${seed}\n${plaque_number}`).digest('hex')
  return [...Map.groupBy(frame, ({ district }) => district).values()]
    .flatMap((stratum) =>
      stratum
        .map((one) => ({ number: one.plaque_number, rank: rank(one) }))
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .slice(0, Math.ceil((stratum.length * share) / 100)),
    )
    .map(({ number }) => number)
    .sort()
}

/** The moves a reader can make from a state. */
export const movesOpen = (state: State, actor: Pick<Actor, 'role'>): MoveName[] =>
  (Object.keys(inspectionFlow) as MoveName[]).filter(
    (move) => inspectionFlow[move].from.includes(state) && inspectionFlow[move].by.includes(actor.role as Role),
  )

/** Refuses (403, 409) a move that the flow's table does not allow. */
export function mustAllow(move: MoveName, state: State, actor: Pick<Actor, 'role'>): void {
  if (!inspectionFlow[move].by.includes(actor.role as Role)) throw new Refusal(403, sayings.not_yours)
  if (!inspectionFlow[move].from.includes(state)) throw new Refusal(409, sayings.not_from_here, { state: stateWords[state] })
}
