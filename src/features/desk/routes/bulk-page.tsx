import { idParam, inCity, type Reply, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { undoable } from '../acts/bulk.ts'
import { BulkPage, type Done } from '../pages/bulk.tsx'
import { bulkById, itemsOf } from '../store/bulk.ts'
import { words } from '../words/bulk.ts'
import { sayings, words as held } from '../words/holding.ts'

/** One's own act on many: how far it is, and what came of each case. It renews itself while it goes on. */
export async function bulkPage(visit: Visit): Promise<Reply> {
  const { voice } = visit
  const bulk = await bulkById(visit.db, idParam(visit))
  if (!bulk || bulk.begun_by !== visit.actor.account) throw new Refusal(404, sayings.gone)
  const items: Done[] = (await itemsOf(visit.db, bulk.id)).map(({ application_id, number, outcome, undone_at, refusal }) => ({
    id: application_id,
    number: number ?? '—',
    outcome: undone_at ? 'undone' : ((outcome ?? 'waits') as 'waits'),
    why: refusal ? voice.fill(refusal.phrase, refusal.values) : '',
  }))
  const left = items.filter(({ outcome }) => outcome === 'waits').length
  const heading = voice.say(words.title, { act: held[bulk.act as 'take'], count: items.length })
  return {
    page: (
      <BulkPage
        voice={voice}
        at={inCity(visit, '')}
        heading={heading}
        note={bulk.note ?? ''}
        items={items}
        undo={undoable(bulk, left) && items.some(({ outcome }) => outcome === 'done') ? inCity(visit, `/desk/bulk/${bulk.id}/undo`) : undefined}
        undone={bulk.undone_at ? voice.say(words.undone_on, { at: voice.instant(bulk.undone_at) }) : undefined}
      />
    ),
    title: heading,
    ...(left > 0 ? { again_seconds: 2 } : {}),
  }
}
