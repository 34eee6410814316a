/** The story of a case by day: moves, visits, decisions, objections, in the order they happened. */
import type { Act } from '../../kit/act.ts'
import { atOnce } from '../../kit/db.ts'
import { dayOf } from '../../kit/day.ts'
import { roleWords, type Role } from '../../kit/role.ts'
import type { Voice } from '../../kit/say.ts'
import type { TimelineProps } from '../../ui/timeline.tsx'
import { movesOf, type Application } from '../applications/store.ts'
import { doneWords } from '../applications/words.ts'
import { objectionsOf } from '../notices/store.ts'
import { decisionsOf, visitsOf } from '../review/store.ts'
import { words as held } from '../desk/words/holding.ts'
import { besidesMoves } from './stood.ts'
import { words } from './words.ts'

type Entry = { at: Temporal.Instant; what: string; who?: string; note?: string | undefined }

/** Everything that happened, in the reader's language. An applicant is told roles, not officers' names, and no proposal before it is a decision. */
export async function storyOf(act: Act, application: Application, voice: Voice): Promise<TimelineProps['days']> {
  const inside = act.actor.area !== ''
  const [moves, visits, decisions, objections] = await atOnce([
    movesOf(act.db, application.id),
    inside ? visitsOf(act.db, application.id) : Promise.resolve([]),
    inside ? decisionsOf(act.db, application.id) : Promise.resolve([]),
    inside ? objectionsOf(act.db, application.id) : Promise.resolve([]),
  ])
  const who = (role: string, name: string | null, stands_for: string | null = null) => {
    const said = role === 'system' ? '' : voice.say(roleWords[role as Role])
    return inside && name ? [said, name, stands_for ? voice.say(held.made_for, { name: stands_for }) : ''].filter(Boolean).join(' ') : said
  }
  const entries: Entry[] = [{ at: application.opened_at, what: voice.say(words.opened) }]
  for (const move of moves) {
    if (!inside && ['propose', 'send_back', 'hand_back', 'hand_up'].includes(move.move)) continue
    const note = [move.note, move.clause ? voice.say(words.clause, { clause: move.clause }) : null].filter(Boolean).join(' ')
    entries.push({
      at: move.made_at,
      what: voice.say(doneWords[move.move as keyof typeof doneWords]),
      who: who(move.made_as, move.made_by_name, move.made_for_name),
      note: note || undefined,
    })
  }
  for (const visit of visits)
    entries.push({
      at: visit.recorded_at,
      what: voice.say(words.visit, { day: voice.day(visit.visited_on), found: visit.found }),
      who: visit.visited_by_name,
    })
  for (const decision of decisions)
    entries.push({
      at: decision.proposed_at,
      what: voice.say(decision.outcome === 'grant' ? words.proposed_grant : words.proposed_refuse, { reason: decision.reason }),
      who: decision.proposed_by_name,
    })
  for (const objection of objections) {
    entries.push({ at: objection.filed_at, what: voice.say(words.objection), note: objection.text })
    if (objection.answered_at) entries.push({ at: objection.answered_at, what: voice.say(words.objection_answered), note: objection.answer ?? undefined })
  }
  entries.push(...(await besidesMoves(act, application, voice, inside)))
  entries.sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  const days = new Map<string, Entry[]>()
  for (const entry of entries) days.set(dayOf(entry.at), [...(days.get(dayOf(entry.at)) ?? []), entry])
  return [...days].map(([day, of]) => ({ day, entries: of.map(({ at, what, who: by, note }) => ({ what, who: by, note, time: voice.time(at) })) }))
}
