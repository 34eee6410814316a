/** Every move but the placement: its form read, the move made, and back to the referral. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { readForm } from '../../../kit/read-form.ts'
import type { Role } from '../../../kit/role.ts'
import { moveReferral, referralIn } from '../acts.ts'
import { referralFlow, type MoveName } from '../flow.ts'
import { moveForms } from '../form.ts'
import { dayFaults, interviewFaults, mustAllow } from '../rules.ts'
import { referralPage } from './showing.tsx'

async function make(visit: Visit, move: MoveName): Promise<Reply> {
  const row = await referralIn(visit, idParam(visit))
  visit.about('referral', row.id)
  mustAllow(move, row.state, visit.actor)
  const { answers, faults, typed } = readForm(moveForms[move], visit.body)
  const needs = { communication: row.communication ?? 'none', disability_category: row.disability_category, other_needs: row.other_needs ?? [] }
  const suits = move === 'arrange' ? interviewFaults(answers, needs) : {}
  const all = { ...suits, ...dayFaults(move, answers, visit.today), ...faults }
  if (Object.keys(all).length > 0) return referralPage(visit, { move, typed, faults: all })
  await moveReferral(visit, row, move, answers)
  return { to: inCity(visit, `/referrals/${row.id}`) }
}

const moves = (Object.keys(referralFlow) as MoveName[]).filter((move) => move !== 'place')
export const moving: readonly Route[] = moves.map((move) => ({
  method: 'POST',
  url: `/:city/referrals/:id/${move.replace('_', '-')}`,
  who: referralFlow[move].by as readonly Role[],
  audit: `referral.${move}`,
  answer: (visit) => make(visit, move),
}))
