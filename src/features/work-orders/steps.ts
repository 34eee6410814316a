/** What is done with one share, as a table: who does it, when, what is asked, and what comes of it. Pages, routes and tests come from it. */
import type { Answers, Faults, Form } from '../../kit/form.ts'
import type { Role } from '../../kit/role.ts'
import type { Phrase } from '../../kit/say.ts'
import type { Act } from '../../kit/act.ts'
import { checkCollection, type CheckGiven } from './acts/check.ts'
import { complain } from './acts/complain.ts'
import { collect, handOut, train, type CollectionGiven } from './acts/doors.ts'
import { agreeRate } from './acts/open.ts'
import { payShare } from './acts/pay.ts'
import type { Reached } from './acts/reach.ts'
import type { State } from './flow.ts'
import { batchOptions, collectionOptions } from './form/options.ts'
import { checkForm, collectForm, handOutForm, trainForm } from './form/doors.ts'
import { complainForm, payForm } from './form/money.ts'
import { rateForm } from './form/order.ts'
import type { BatchRow } from './store/doors.ts'
import { complaintWords } from './words/complaint.ts'
import { doorWords } from './words/doors.ts'
import { moneyWords } from './words/money.ts'
import { faults } from './words/said.ts'
import { shareWords } from './words/share.ts'

export type At = Reached & { readonly batches: readonly BatchRow[] }
export type Step = {
  readonly url: string
  readonly audit: string
  readonly says: Phrase
  readonly lead?: Phrase
  readonly who: readonly Role[]
  readonly states: readonly State[]
  readonly form: (at: At, role: Act['actor']['role']) => Form
  readonly file?: { readonly label: Phrase; readonly hint?: Phrase; readonly optional?: true }
  readonly make: (act: Act, at: At, answers: Answers, file: Buffer | undefined) => Promise<Faults | undefined>
}

const runners = ['organisation', 'district_officer'] as const
const visitors = [...runners, 'commissioner'] as const

export const steps: readonly Step[] = [
  {
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
  },
  {
    url: 'materials',
    audit: 'home_work.hand_out',
    says: doorWords.hand_out,
    who: visitors,
    states: ['at_work'],
    form: () => handOutForm,
    file: { label: doorWords.receipt, optional: true },
    make: (act, { share }, answers, receipt) => handOut(act, share, { ...(answers as Omit<Parameters<typeof handOut>[2], 'receipt'>), receipt }),
  },
  {
    url: 'training',
    audit: 'home_work.train',
    says: doorWords.train,
    who: visitors,
    states: ['opened', 'at_work'],
    form: () => trainForm,
    make: (act, { share }, answers) => train(act, share, answers as Parameters<typeof train>[2]),
  },
  {
    url: 'collection',
    audit: 'home_work.collect',
    says: doorWords.collect,
    who: visitors,
    states: ['at_work'],
    form: ({ batches }) => collectForm(batchOptions(batches)),
    make: (act, { share }, answers) => collect(act, share, { ...(answers as CollectionGiven), batch: Number(answers['batch']) }),
  },
  {
    url: 'check',
    audit: 'home_work.check',
    says: doorWords.check,
    who: runners,
    states: ['at_work'],
    form: ({ batches }) => checkForm(collectionOptions(batches)),
    make: (act, { share }, answers) => checkCollection(act, share, { ...(answers as CheckGiven), collection: Number(answers['collection']) }),
  },
  {
    url: 'payment',
    audit: 'home_work.pay',
    says: moneyWords.pay,
    who: runners,
    states: ['settled'],
    form: () => payForm,
    file: { label: moneyWords.proof, hint: moneyWords.proof_hint },
    make: (act, at, answers, proof) => payShare(act, at, { amount_fen: BigInt(String(answers['amount'])), paid_on: String(answers['paid_on']), proof }),
  },
  {
    url: 'complaint',
    audit: 'home_work.complain',
    says: complaintWords.complain,
    lead: complaintWords.complain_lead,
    who: ['applicant', 'commissioner', 'district_officer'],
    states: ['opened', 'at_work', 'to_settle', 'settled', 'paid'],
    form: (_at, role) => complainForm(role !== 'applicant'),
    make: async (act, { share }, answers) => {
      await complain(act, share.id, { told_by: String(answers['told_by']), complaint: String(answers['complaint']) })
      return undefined
    },
  },
]
