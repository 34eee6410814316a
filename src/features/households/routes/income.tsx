/** Income is recorded, and a row taken back by the contrary one. */
import { doorWords, idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { recordIncome, takeBackIncome } from '../acts/income.ts'
import { incomeForm, whyForm } from '../form.ts'
import { incomeRows } from '../store/income.ts'
import { incomeWords } from '../words/income.ts'
import type { IncomeSource } from '../words/kinds.ts'
import { words } from '../words.ts'
import { asked, formReply, homeOf, isFaulty, registrars, type Filled } from './asking.tsx'

async function recording(visit: Visit, filled: Filled = {}): Promise<Reply> {
  const { id, head_name } = await asked(visit)
  return formReply(visit, { heading: incomeWords.record, caption: head_name, path: `/households/${id}/income`, form: incomeForm, ...filled })
}

async function takingBack(visit: Visit, filled: Filled = {}): Promise<Reply> {
  const { id } = await asked(visit)
  const row = (await incomeRows(visit.db, id)).find((one) => one.id === idParam(visit, 'n') && one.corrects === null)
  if (!row) throw new Refusal(404, doorWords.not_found)
  const { voice } = visit
  const caption = `${voice.say(incomeWords.of_year, { year: String(row.year) })} · ${voice.money(row.amount_fen)}`
  const lead = voice.say(incomeWords.take_back_lead)
  return formReply(visit, { heading: incomeWords.take_back, caption, lead, path: `/households/${id}/income/${row.id}`, form: whyForm, ...filled })
}

export const householdIncome: readonly Route[] = [
  { method: 'GET', url: '/:city/households/:id/income', who: registrars, audit: 'household.income_page', answer: (visit) => recording(visit) },
  {
    method: 'POST',
    url: '/:city/households/:id/income',
    who: registrars,
    audit: 'household.record_income',
    answer: async (visit) => {
      const { id } = await asked(visit)
      const { answers, faults: unread, typed } = readForm(incomeForm, visit.body)
      const year = Number(answers['year'])
      const faults = { ...unread, ...(year > Number(visit.today.slice(0, 4)) ? { year: words.in_future } : {}) }
      if (isFaulty(faults)) return recording(visit, { typed, faults })
      const note = String(answers['note'] ?? '')
      await recordIncome(visit, { household_id: id, year, source: answers['source'] as IncomeSource, amount_fen: BigInt(String(answers['amount'])), note })
      return homeOf(visit, id)
    },
  },
  { method: 'GET', url: '/:city/households/:id/income/:n', who: registrars, audit: 'household.income_row_page', answer: (visit) => takingBack(visit) },
  {
    method: 'POST',
    url: '/:city/households/:id/income/:n',
    who: registrars,
    audit: 'household.take_back_income',
    answer: async (visit) => {
      const { id } = await asked(visit)
      const { answers, faults, typed } = readForm(whyForm, visit.body)
      if (isFaulty(faults)) return takingBack(visit, { typed, faults })
      await takeBackIncome(visit, id, idParam(visit, 'n'), String(answers['why']))
      return homeOf(visit, id)
    },
  },
]
