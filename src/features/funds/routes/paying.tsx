/** Payments are recorded by the Finance Bureau. */
import { idIn, idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { recordPayment, unpaidIn } from '../acts/paying.ts'
import { ToPayPage } from '../pages/to-pay.tsx'
import { onAPage, unpaid } from '../store/payments.ts'
import { payingWords as words } from '../words/paying.ts'
import { claimRoutes } from './claims.tsx'

const form = {
  paid_on: { kind: 'day', label: words.paid_on },
  note: { kind: 'text', label: words.note, optional: true, max_length: 100 },
} as const satisfies Form

async function recording(visit: Visit, typed: Typed = { paid_on: visit.today }, faults: Faults = {}): Promise<Reply> {
  const { id, number, total_fen } = await unpaidIn(visit, idParam(visit))
  const { voice } = visit
  const [heading, caption] = [voice.say(words.record), `${number ?? ''} · ${voice.money(total_fen)}`]
  const action = inCity(visit, `/funds/to-pay/${id}`)
  return {
    page: <FormPage voice={voice} heading={heading} caption={caption} action={action} form={form} typed={typed} faults={faults} button={heading} />,
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const payingRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/funds/to-pay',
    who: ['district_officer', 'city_officer', 'finance_officer', 'auditor'],
    audit: 'funds.to_pay',
    answer: async (visit) => {
      const { voice, city, actor } = visit
      const page = idIn(queryText(visit, 'page')) ?? 1
      const rows = await unpaid(visit.db, { page })
      const to = (n: number): string => inCity(visit, `/funds/to-pay?page=${n}`)
      const way = { previous: page > 1 ? to(page - 1) : undefined, next: rows.length > onAPage ? to(page + 1) : undefined }
      const mayRecord = actor.role === 'finance_officer'
      return {
        page: <ToPayPage voice={voice} city={city.slug} rows={rows.slice(0, onAPage)} mayRecord={mayRecord} way={way} />,
        title: voice.say(words.to_pay),
      }
    },
  },
  { method: 'GET', url: '/:city/funds/to-pay/:id', who: ['finance_officer'], audit: 'funds.payment_page', answer: (visit) => recording(visit) },
  {
    method: 'POST',
    url: '/:city/funds/to-pay/:id',
    who: ['finance_officer'],
    audit: 'funds.record_payment',
    answer: async (visit) => {
      const award = await unpaidIn(visit, idParam(visit))
      visit.about('award', award.id)
      const { answers, faults: unread, typed } = readForm(form, visit.body)
      const day = String(answers['paid_on'] ?? '')
      const faults = { ...unread, ...(day && (day > visit.today || day < award.granted_on) ? { paid_on: words.day_wrong } : {}) }
      if (Object.keys(faults).length > 0) return recording(visit, typed, faults)
      await recordPayment(visit, award.id, day, String(answers['note'] ?? ''))
      return { to: inCity(visit, '/funds/to-pay') }
    },
  },
  ...claimRoutes,
]
