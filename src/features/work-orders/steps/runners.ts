/** What is done by who runs the order: checking, paying, agreeing another rate. */
import { checkCollection, type CheckGiven } from '../acts/check.ts'
import { agreeRate } from '../acts/open.ts'
import { payShare } from '../acts/pay.ts'
import { checkForm } from '../form/doors.ts'
import { payForm } from '../form/money.ts'
import { collectionOptions } from '../form/options.ts'
import { rateForm } from '../form/order.ts'
import { doorWords } from '../words/doors.ts'
import { moneyWords } from '../words/money.ts'
import { faults } from '../words/said.ts'
import { shareWords } from '../words/share.ts'
import { runners, type Step } from './step.ts'

export const checkStep: Step = {
  url: 'check',
  audit: 'home_work.check',
  says: doorWords.check,
  who: runners,
  states: ['at_work'],
  form: ({ batches }) => checkForm(collectionOptions(batches)),
  make: (act, { share }, answers) => checkCollection(act, share, { ...(answers as CheckGiven), collection: Number(answers['collection']) }),
}

export const paymentStep: Step = {
  url: 'payment',
  audit: 'home_work.pay',
  says: moneyWords.pay,
  who: runners,
  states: ['settled'],
  form: () => payForm,
  file: { label: moneyWords.proof, hint: moneyWords.proof_hint },
  make: (act, at, answers, proof) => payShare(act, at, { amount_fen: BigInt(String(answers['amount'])), paid_on: String(answers['paid_on']), proof }),
}

export const rateStep: Step = {
  url: 'rate',
  audit: 'home_work.rate',
  says: shareWords.new_rate,
  lead: shareWords.new_rate_lead,
  who: runners,
  states: ['opened', 'at_work'],
  form: () => rateForm,
  make: async (act, { share }, answers) => {
    const told = { rate_fen: BigInt(String(answers['rate'])), per_pieces: Number(answers['per_pieces']), from_on: String(answers['from_on']) }
    if (told.rate_fen <= 0n) return { rate: faults.rate_zero }
    if (told.from_on < act.today) return { from_on: faults.before_today }
    await agreeRate(act, share.id, { ...told, agreed_how: String(answers['agreed_how']) })
    return undefined
  },
}
