/** Who signs a stage beside its officer. */
import type { Role } from '../../kit/role.ts'
import { roleWords } from '../../kit/role.ts'
import type { Phrase } from '../../kit/say.ts'
import type { Plan, Stage } from '../../plan/shape.ts'

/** `role` signs here itself; a body without one answers on paper, which the stage's officer records. */
export type Signer = { readonly body: string; readonly title: Phrase; readonly role?: Role | undefined }

/** Bodies of a plan whose officers have a role of their own in the house. */
const roleOfBody: Readonly<Record<string, Role>> = { finance: 'finance_officer' }

/** The signers of a stage, in the plan's order; a body and its own role are one signer. */
export function signersOf(plan: Pick<Plan, 'bodies'>, stage: Stage | undefined): Signer[] {
  const bodies = (stage?.with_bodies ?? []).map((body): Signer => ({ body, title: plan.bodies[body]?.title ?? { zh: body, en: body }, role: roleOfBody[body] }))
  const roles = (stage?.with ?? []).filter((role) => !bodies.some((one) => one.role === role))
  return [...roles.map((role): Signer => ({ body: role, title: roleWords[role], role })), ...bodies]
}
