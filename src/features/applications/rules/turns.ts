/** Stages by whom they wait for, and by what they want before they are left. */
import type { Stage } from '../../../plan/shape.ts'
import type { MoveName, State } from '../flow.ts'

/** States in which a case lies on an officer's desk. */
export const waitingForAnOfficer: ReadonlySet<State> = new Set<State>(['submitted', 'in_review', 'to_publish', 'to_visit', 'to_decide', 'to_second'])

/** Moves by which a stage is passed in the case's favour. */
export const passing: ReadonlySet<MoveName> = new Set<MoveName>(['accept', 'pass', 'post_notice', 'record_visit', 'second_grant'])

/** What a stage wants besides its officer: the signatures of others, a panel's result. */
export const wantsSignatures = (stage: Stage | undefined): boolean => (stage?.with ?? stage?.with_bodies) !== undefined
export const wantsPanel = (stage: Stage | undefined): boolean => stage?.panel !== undefined

/** The stages to which a case can be handed back: those before its own. */
export const earlierStages = (review: readonly Stage[], index: number | null): { index: number; stage: Stage }[] =>
  review.slice(0, index ?? 0).map((stage, at) => ({ index: at, stage }))
