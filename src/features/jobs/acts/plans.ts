/** The plans a placement can count for, and what each still asks of it. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase } from '../../../kit/say.ts'
import { programmeById, programmesToday } from '../../programmes/acts.ts'
import { missingEvidence } from '../rules.ts'
import { visitReached } from '../store/following.ts'
import { evidenceOf, type PlacementRow } from '../store/placements.ts'
import { evidenceKinds } from '../words/placing.ts'

/** The plans in force that count placements, by the id of their version. */
export async function plansCounting(act: Act): Promise<Record<string, Phrase>> {
  const counting = (await programmesToday(act)).filter(({ plan }) => Object.values(plan.targets).some(({ counts }) => counts === 'placements'))
  return Object.fromEntries(counting.map(({ id, plan }) => [String(id), plan.title]))
}

/** The targets a placement counts for, each with the evidence that is still missing. */
export async function countingOf(act: Act, row: PlacementRow): Promise<{ title: Phrase; missing: Phrase[] }[]> {
  const { plan } = await programmeById(act, row.plan_version_id)
  const held = (await evidenceOf(act.db, row.id)).map(({ kind }) => kind)
  if (await visitReached(act.db, row.id)) held.push('visit')
  return Object.values(plan.targets)
    .filter(({ counts }) => counts === 'placements')
    .map(({ title, evidence = [] }) => ({ title, missing: missingEvidence(evidence, held).map((kind) => evidenceKinds[kind as 'wages']) }))
}
