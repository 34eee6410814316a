/** Signing together: each body that a stage names agrees, or does not. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { makeMove, type Case } from '../../applications/acts.ts'
import { mustBeDisinterested } from '../../applications/acts/interest.ts'
import { waitingForAnOfficer } from '../../applications/rules/turns.ts'
import { roundOf } from '../../applications/store/passed.ts'
import { carriedIn } from '../../panels/store/results.ts'
import { signersOf, type Signer } from '../rules.ts'
import { openDecision } from '../store.ts'
import { insertSignature, signaturesOf } from '../store/signatures.ts'
import { signingSayings as sayings } from '../words/signing.ts'

export type Signed = Signer & { readonly signature?: Awaited<ReturnType<typeof signaturesOf>>[number] | undefined }

/** Who signs the stage a case stands at, and who has signed in this round. */
export async function signersAt(act: Act, { application, programme, scheme }: Case): Promise<Signed[]> {
  const signers = signersOf(programme.plan, scheme.review[application.stage_index ?? -1])
  if (signers.length === 0) return []
  const round = await roundOf(act.db, application.id)
  const given = (await signaturesOf(act.db, application.id)).filter((one) => one.round === round && one.stage_index === application.stage_index)
  return signers.map((signer) => ({ ...signer, signature: given.find(({ body }) => body === signer.body) }))
}

/** Whether an actor may sign for a signer now. */
export const maySign = (act: Act, { application }: Case, { role, signature }: Signed): boolean =>
  signature === undefined && waitingForAnOfficer.has(application.state) && (role ?? application.stage_role) === act.actor.role

/** What makes a stage passable: every signature it wants, and its panel's word. */
export async function settledAt(act: Act, at: Case): Promise<{ signed: boolean; carried: boolean }> {
  const { id, stage_index } = at.application
  const signers = await signersAt(act, at)
  const carried = stage_index !== null && (await carriedIn(act.db, id, stage_index, await roundOf(act.db, id)))
  return { signed: signers.every(({ signature }) => signature?.agreed === true), carried }
}

/** Whether the actor has signed this stage in a role of their own, or proposed what it decides: two sides are two persons. */
export async function hasSigned(act: Act, at: Case): Promise<boolean> {
  return (await signersAt(act, at)).some(({ role, signature }) => role !== undefined && signature?.signed_by === act.actor.account)
}
async function hasAHandIn(act: Act, at: Case): Promise<boolean> {
  const { account } = act.actor
  const decision = await openDecision(act.db, at.application.id)
  return decision?.proposed_by === account || decision?.proposed_for === account || (await hasSigned(act, at))
}

export type Signing = { agreed: boolean; note?: string | undefined; paper?: string | undefined }

/** Signs for a body. One that does not agree says why, and the case is returned with its reason; then all sign anew. */
export async function signStage(act: Act, at: Case, body: string, given: Signing): Promise<Case> {
  const { application } = at
  const signer = (await signersAt(act, at)).find((one) => one.body === body)
  if (!signer) throw new Refusal(404, sayings.no_signer)
  await mustBeDisinterested(act, application)
  if (signer.signature) throw new Refusal(409, sayings.signed_already)
  if (!maySign(act, at, signer)) throw new Refusal(403, sayings.not_your_signature, { body: signer.title })
  if (signer.role && (await hasAHandIn(act, at))) throw new Refusal(403, sayings.signer_is_another)
  if (!signer.role && !given.paper) throw new Refusal(422, sayings.paper_needed)
  if (!given.agreed && !given.note) throw new Refusal(422, sayings.say_why_not)
  await insertSignature(act.db, {
    application_id: application.id,
    stage_index: application.stage_index ?? 0,
    round: await roundOf(act.db, application.id),
    body,
    agreed: given.agreed,
    note: given.note ?? null,
    paper: given.paper ?? null,
    signed_by: accountOf(act),
    signed_as: act.actor.role,
    signed_at: act.now,
  })
  if (given.agreed) return at
  // the house returns it, whoever's turn the stage is
  return makeMove({ ...act, actor: { ...act.actor, role: 'system' } }, at, 'refuse_signature', { note: given.note ?? '' })
}
