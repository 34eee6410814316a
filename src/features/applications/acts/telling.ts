/** Whoever's case it is gets told what became of it. */
import type { Act } from '../../../kit/act.ts'
import { tellPerson } from '../../messages/acts.ts'
import type { Case, Moving } from '../acts.ts'
import type { MoveName } from '../flow.ts'
import { messages } from '../words.ts'
import { tellSide } from './side.ts'

/** Steps within the office; and what a revocation or an answered appeal tells in its own words. */
const unsaid: ReadonlySet<MoveName> = new Set(['withdraw', 'propose', 'send_back', 'hand_back', 'reopen', 'take_down'])

/** Tells the holder of a moved case; steps within the office are not told. */
export async function tell(act: Act, at: Case, move: MoveName, { note = '', clause = '' }: Moving): Promise<void> {
  const { application, scheme } = at
  if (unsaid.has(move)) return
  const stage = scheme.review[application.stage_index ?? -1]?.title
  const phrase =
    move === 'submit' || move === 'resubmit'
      ? messages.submitted
      : application.state === 'returned' || application.state === 'granted' || application.state === 'refused' || application.state === 'on_notice'
        ? messages[application.state]
        : messages.next_stage
  const slots = { scheme: scheme.title, number: application.number ?? '', note, clause, ...(stage ? { stage } : {}) }
  const kind = application.state === 'returned' ? 'answer' : application.state === 'granted' || application.state === 'refused' ? 'decision' : 'step'
  await tellSide(act, application, phrase, slots, kind)
  // filed for somebody who has no account: whoever filed it reads it here, and the person is told too
  if (application.account_id === null && application.person_id !== null) await tellPerson(act, application.person_id, application.id, phrase, slots, kind)
}
