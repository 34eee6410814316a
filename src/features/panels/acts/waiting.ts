/** The cases that wait for a panel. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase } from '../../../kit/say.ts'
import { roundOf } from '../../applications/store/passed.ts'
import { casesAt, stagesInUse } from '../../applications/store/turns.ts'
import { programmeById } from '../../programmes/acts.ts'
import { sittingOf } from '../store/sittings.ts'

/** Cases whose stage asks for a panel, whose turn is with the actor's role, and that are before no sitting. */
export async function casesWaiting(act: Act): Promise<{ id: number; title: Phrase }[]> {
  const waiting: { id: number; title: Phrase }[] = []
  for (const { plan_version_id, scheme, stage_index } of await stagesInUse(act.db, act.actor.area)) {
    const { plan } = await programmeById(act, plan_version_id)
    const stage = plan.schemes[scheme]?.review[stage_index ?? -1]
    if (!stage?.panel || stage.by !== act.actor.role || stage_index === null) continue
    for (const { id, number } of await casesAt(act.db, act.actor.area, { plan_version_id, scheme, stage_index })) {
      const before = await sittingOf(act.db, id, await roundOf(act.db, id))
      if (before?.stage_index === stage_index) continue
      const title = plan.schemes[scheme]?.title ?? stage.title
      waiting.push({ id, title: { zh: `${number ?? ''} · ${title.zh} · ${stage.title.zh}`, en: `${number ?? ''} · ${title.en} · ${stage.title.en}` } })
    }
  }
  return waiting
}
