/** A referral: an interview, the employer's answer with a reason, trial days, a placement. */
import { flowOf } from '../../kit/flow.ts'
import { moveWords } from './words/flow.ts'

export type State = 'referred' | 'interview' | 'accepted' | 'on_trial' | 'tried' | 'placed' | 'refused' | 'withdrawn'
const officers = ['district_officer'] as const
// an officer also writes down what an employer said by word of mouth
const employers = ['organisation', 'district_officer'] as const

export const referralFlow = flowOf<State>()({
  arrange: { from: ['referred', 'interview'], to: 'interview', by: officers, says: moveWords.arrange },
  take: { from: ['referred', 'interview'], to: 'accepted', by: employers, says: moveWords.take },
  // an employer can back out until the person has started
  refuse: { from: ['referred', 'interview', 'accepted', 'on_trial', 'tried'], to: 'refused', by: employers, says: moveWords.refuse },
  begin_trial: { from: ['accepted'], to: 'on_trial', by: officers, says: moveWords.begin_trial },
  note_trial: { from: ['on_trial'], to: 'on_trial', by: employers, says: moveWords.note_trial },
  pass_trial: { from: ['on_trial'], to: 'tried', by: employers, says: moveWords.pass_trial },
  place: { from: ['accepted', 'tried'], to: 'placed', by: officers, says: moveWords.place },
  withdraw: {
    from: ['referred', 'interview', 'accepted', 'on_trial', 'tried'],
    to: 'withdrawn',
    by: ['applicant', 'district_officer'],
    says: moveWords.withdraw,
  },
})
export type MoveName = keyof typeof referralFlow & string
