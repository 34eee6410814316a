/** What came back is recorded by the Finance Bureau. */
import { dayOf } from '../../../kit/day.ts'
import { doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { recordRepayment } from '../acts/claiming.ts'
import { ClaimsPage } from '../pages/claims.tsx'
import { claims } from '../store/revoking.ts'
import { claimWords as words } from '../words/claims.ts'

const form = {
  amount: { kind: 'money', label: words.amount },
  received_on: { kind: 'day', label: words.received_on },
  note: { kind: 'text', label: words.note, optional: true, max_length: 100 },
} as const satisfies Form

async function claimIn(visit: Visit) {
  const [claim] = await claims(visit.db, idParam(visit))
  if (!claim) throw new Refusal(404, doorWords.not_found)
  return claim
}

async function recording(visit: Visit, typed: Typed = { received_on: visit.today }, faults: Faults = {}): Promise<Reply> {
  const { id, number, amount_fen, repaid_fen } = await claimIn(visit)
  const { voice } = visit
  const [heading, caption] = [voice.say(words.record), `${number ?? ''} · ${voice.money(amount_fen - repaid_fen)}`]
  const shown = { voice, heading, caption, form, typed, faults, action: inCity(visit, `/funds/claims/${id}`), button: heading }
  return { page: <FormPage {...shown} />, title: heading, status: Object.keys(faults).length > 0 ? 422 : 200 }
}

async function record(visit: Visit): Promise<Reply> {
  const claim = await claimIn(visit)
  visit.about('claim', claim.id)
  const { answers, faults: unread, typed } = readForm(form, visit.body)
  const [day, amount] = [String(answers['received_on'] ?? ''), BigInt(String(answers['amount'] ?? '0'))]
  const began = dayOf(claim.claimed_at)
  const faults = {
    ...(amount <= 0n ? { amount: words.nothing } : {}),
    ...(day && (day > visit.today || day < began) ? { received_on: words.day_wrong } : {}),
    ...unread,
  }
  if (Object.keys(faults).length > 0) return recording(visit, typed, faults)
  await recordRepayment(visit, claim.id, { amount_fen: amount, received_on: day, note: String(answers['note'] ?? '') })
  return { to: inCity(visit, '/funds/claims') }
}

export const claimRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/funds/claims',
    who: ['district_officer', 'city_officer', 'finance_officer', 'auditor'],
    audit: 'funds.claims',
    answer: async (visit) => {
      const mayRecord = visit.actor.role === 'finance_officer'
      return {
        page: <ClaimsPage voice={visit.voice} city={visit.city.slug} rows={await claims(visit.db)} mayRecord={mayRecord} />,
        title: visit.voice.say(words.claims),
      }
    },
  },
  { method: 'GET', url: '/:city/funds/claims/:id', who: ['finance_officer'], audit: 'funds.repayment_page', answer: (visit) => recording(visit) },
  { method: 'POST', url: '/:city/funds/claims/:id', who: ['finance_officer'], audit: 'funds.record_repayment', answer: record },
]
