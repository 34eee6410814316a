/** Suspending, reinstating and withdrawing a plaque, by two persons. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { proposeStanding, secondStanding, standingMoves } from '../acts.ts'
import type { Standing, StandingMove } from '../flow.ts'
import { secondForm, standingForm } from '../form.ts'
import { StandingPage } from '../pages/standing.tsx'
import { changesOf, plaqueByNumber } from '../store.ts'
import { words } from '../words.ts'

async function asked(visit: Visit) {
  const plaque = await plaqueByNumber(visit.db, visit.params['number'] ?? '')
  if (!plaque || !plaque.division.startsWith(visit.actor.area)) throw new Refusal(404, words.gone)
  visit.about('recognition', plaque.id)
  const changes = await changesOf(visit.db, plaque.id)
  const open = changes.find(({ agreed }) => agreed === null)
  const moves = standingMoves(plaque.standing as Standing, visit.actor.role)
  const mayPropose = open === undefined && moves.length > 0
  const maySecond = open !== undefined && visit.actor.role === 'city_officer' && open.proposed_by !== visit.actor.account
  const form: Form | undefined = maySecond ? secondForm : mayPropose ? standingForm(moves) : undefined
  return { plaque, changes, open, form, maySecond }
}

async function standingPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { plaque, changes, open, form, maySecond } = await asked(visit)
  const button = visit.voice.say(maySecond ? words.decide : words.propose)
  return {
    page: (
      <StandingPage
        voice={visit.voice}
        at={inCity(visit, `/plaques/${plaque.plaque_number}/standing`)}
        number={plaque.plaque_number}
        name={plaque.shown_name}
        standing={plaque.standing as Standing}
        changes={changes}
        asked={form ? { form, button, typed, faults } : undefined}
        waits={open !== undefined && !maySecond}
      />
    ),
    title: visit.voice.say(words.standing),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function change(visit: Visit): Promise<Reply> {
  const { plaque, open, maySecond } = await asked(visit)
  const at = inCity(visit, `/plaques/${plaque.plaque_number}/standing`)
  // whoever may not answer a waiting proposal learns why from the act
  const seconding = maySecond || (open !== undefined && visit.body['agreed'] !== undefined)
  const form = seconding ? secondForm : standingForm(standingMoves(plaque.standing as Standing, visit.actor.role))
  const { answers, faults, typed } = readForm(form, visit.body)
  if (Object.keys(faults).length > 0) return standingPage(visit, typed, faults)
  if (seconding) await secondStanding(visit, plaque.id, { agreed: answers['agreed'] === 'yes', note: answers['note'] ? String(answers['note']) : null })
  else
    await proposeStanding(visit, plaque.id, {
      move: String(answers['move']) as StandingMove,
      reason: String(answers['reason']),
      clause: String(answers['clause']),
    })
  return { to: at }
}

export const standingRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/plaques/:number/standing',
    who: ['district_officer', 'city_officer', 'auditor'],
    audit: 'plaque.standing_page',
    answer: (visit) => standingPage(visit),
  },
  { method: 'POST', url: '/:city/plaques/:number/standing', who: ['district_officer', 'city_officer'], audit: 'plaque.standing', answer: change },
]
