import { idParam, type Visit } from '../../../kit/door/route.ts'
import type { Role } from '../../../kit/role.ts'
import { shareIn } from '../acts/reach.ts'
import type { At, Step } from '../steps/step.ts'
import { batchesOf } from '../store/doors.ts'

/** The share that is asked for, with its batches; refuses 404 what the reader does not see. */
export async function reach(visit: Visit): Promise<At> {
  const at = await shareIn(visit, idParam(visit))
  visit.about('work_share', at.share.id)
  return { ...at, batches: (await batchesOf(visit.db, [at.share.id])).get(at.share.id) ?? [] }
}

/** Whether a step is there to be made now: nothing is asked that has nothing to choose from. */
export const isOpen = (step: Step, at: At, { actor: { role } }: Visit): boolean =>
  step.who.includes(role as Role) &&
  step.states.includes(at.order.state) &&
  Object.values(step.form(at, role)).every(({ options }) => options === undefined || Object.keys(options).length > 0)
