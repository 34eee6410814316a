/** Pure decisions about a sitting. */
import { Refusal } from '../../kit/refusal.ts'
import type { Panel } from '../../plan/panel.ts'
import type { Scheme, Stage } from '../../plan/shape.ts'
import { sittingFlow, type State } from './flow.ts'
import { stateWords } from './words.ts'
import { sayings } from './words/scoring.ts'

/** Refuses (409) what a sitting’s state does not allow. */
export function mustStandAt(state: State, wanted: State): void {
  if (state !== wanted) throw new Refusal(409, sayings.not_now, { state: stateWords[state] })
}
export const mustBeChair = (chair: number, account: number): void => {
  if (chair !== account) throw new Refusal(403, sayings.chair_only)
}
export const stateAfter = (move: keyof typeof sittingFlow): State => sittingFlow[move].to as State

/** A stage with its panel; refuses 409 a stage without one. */
export function panelAt(scheme: Scheme | undefined, index: number | null): { stage: Stage; panel: Panel } {
  const stage = scheme?.review[index ?? -1]
  if (!stage?.panel) throw new Refusal(409, sayings.no_panel)
  return { stage, panel: stage.panel }
}

/** Others' scores are shown to whoever has given their own, stood aside, or has no vote; and to all once it is closed. */
export const seesOthers = (of: { state: State; isMember: boolean; hasGiven: boolean; isAside: boolean }): boolean =>
  of.state === 'closed' || !of.isMember || of.hasGiven || of.isAside
