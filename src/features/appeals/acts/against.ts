/** What on a case can be appealed against, when it was decided, and by which way of the plan. */
import type { Act } from '../../../kit/act.ts'
import { dayOf, type Day } from '../../../kit/day.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { Case } from '../../applications/acts.ts'
import { movesOf } from '../../applications/store.ts'
import { changesOf, recognitionOf } from '../../recognition/store.ts'
import { inForce } from '../../revocations/rules.ts'
import { revocationsOfCase } from '../../revocations/store.ts'
import { lastDay } from '../rules.ts'
import type { Of } from '../store.ts'
import { words } from '../words/shown.ts'

export type Against = {
  readonly of: Of
  readonly id: number
  readonly decided_on: Day
  readonly what: Phrase
  /** until when, by the plan; null without a way */ readonly ends_on: Day | null
}

/** The newest decision, revocation and change of the plaque on a case, each that took effect. */
export async function appealable(act: Act, at: Case): Promise<Against[]> {
  const { application, scheme } = at
  const found: Omit<Against, 'ends_on'>[] = []
  const move = (await movesOf(act.db, application.id)).findLast(({ to_state }) => to_state === 'granted' || to_state === 'refused')
  if (move && move.to_state === application.state) found.push({ of: 'application_move_id', id: move.id, decided_on: dayOf(move.made_at), what: words.decision })
  const revoked = (await revocationsOfCase(act.db, application.id)).findLast((row) => inForce(row) && row.undoes_id === null)
  if (revoked?.seconded_at) found.push({ of: 'revocation_id', id: revoked.id, decided_on: dayOf(revoked.seconded_at), what: words.revocation })
  const plaque = await recognitionOf(act.db, application.id)
  const change = plaque && (await changesOf(act.db, plaque.id)).findLast(({ agreed }) => agreed)
  if (plaque && plaque.standing !== 'valid' && change?.seconded_at && !revoked)
    found.push({ of: 'standing_change_id', id: change.id, decided_on: dayOf(change.seconded_at), what: words.standing })
  const { appeal } = scheme
  return found.map((one) => ({ ...one, ends_on: appeal ? lastDay(one.decided_on, appeal.within, act.tools.calendar) : null }))
}

/** The city's Federation: whom to ask where a plan says nothing. It decides nothing by that. */
export const askHere = ({ city }: Act): Phrase => ({ zh: `${city.name.zh}残疾人联合会`, en: `${city.name.en} Disabled Persons’ Federation` })
/** To whom a plan's way of appeal leads. */
export const bodyOf = (act: Act, { programme, scheme }: Case): Phrase =>
  scheme.appeal ? (programme.plan.bodies[scheme.appeal.to]?.title ?? { zh: scheme.appeal.to, en: scheme.appeal.to }) : askHere(act)
