import { idParam, inCity, type Reply, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { actsOnPersons } from '../../persons/words/chosen.ts'
import { undoable } from '../acts/many.ts'
import { ProgressPage, type Done } from '../pages/progress.tsx'
import { itemsOf, personActById } from '../store/acts.ts'
import { sayings, words } from '../words.ts'

/** One's own act on many persons: how far it is, and what came of each. It renews itself while it goes on. */
export async function progressPage(visit: Visit): Promise<Reply> {
  const { voice } = visit
  const one = await personActById(visit.db, idParam(visit))
  if (!one || one.begun_by !== visit.actor.account) throw new Refusal(404, sayings.gone)
  const items: Done[] = (await itemsOf(visit.db, one.id)).map(({ person_id, name, name_latin, outcome, undone_at, refusal }) => ({
    id: person_id,
    name,
    name_latin,
    outcome: undone_at ? 'undone' : ((outcome ?? 'waits') as 'waits'),
    why: refusal ? voice.fill(refusal.phrase, refusal.values) : '',
  }))
  const left = items.filter(({ outcome }) => outcome === 'waits').length
  const heading = voice.say(words.title, { act: actsOnPersons[one.act as 'ask_visit'], count: items.length })
  const mayUndo = undoable(one, left) && items.some(({ outcome }) => outcome === 'done')
  return {
    page: (
      <ProgressPage
        voice={voice}
        at={inCity(visit, '')}
        heading={heading}
        items={items}
        undo={mayUndo ? inCity(visit, `/person-acts/${one.id}/undo`) : undefined}
        undone={one.undone_at ? voice.say(words.undone_on, { at: voice.instant(one.undone_at) }) : undefined}
      />
    ),
    title: heading,
    ...(left > 0 ? { again_seconds: 2 } : {}),
  }
}
