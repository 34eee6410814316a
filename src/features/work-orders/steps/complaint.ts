import { complain } from '../acts/complain.ts'
import { complainForm } from '../form/money.ts'
import { complaintWords } from '../words/complaint.ts'
import type { Step } from './step.ts'

export const complaintStep: Step = {
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
}
