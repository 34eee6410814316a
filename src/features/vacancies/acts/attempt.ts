/** Stopping a condition of category or grade, with a row of what was tried. */
import type { Act } from '../../../kit/act.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { AxisId } from '../../../match/axes.ts'
import type { Organisation } from '../../organisations/store.ts'
import { conditionIn } from '../rules/condition.ts'
import { insertAttempt } from '../store/attempts.ts'
import { sayings } from '../words/sayings.ts'

export type Stopped = { readonly faults: Faults; readonly axes: readonly AxisId[] }

/** Reads the free texts; each condition found is recorded and becomes a fault of its field. */
export async function stopConditions(act: Act, organisation: Pick<Organisation, 'id' | 'division'>, texts: Typed): Promise<Stopped> {
  const faults: Record<string, Phrase> = {}
  const axes = new Set<AxisId>()
  for (const [field, text] of Object.entries(texts)) {
    const found = typeof text === 'string' ? conditionIn(text) : undefined
    if (!found) continue
    faults[field] = sayings.no_condition
    for (const axis of found.axes) axes.add(axis)
    const row = { organisation_id: organisation.id, division: organisation.division, field, wording: found.wording, axis: found.axes[0] ?? null }
    await insertAttempt(act.db, { ...row, made_by: act.actor.account, made_at: act.now })
  }
  return { faults, axes: [...axes] }
}
