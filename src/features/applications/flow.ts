/**
 * A case's states and moves. Which stages there are, in which order, and whose turn each is, comes from the plan's
 * review chain: a stage's kind decides the state (see rules.ts), `next` is the chain's next stage or its end.
 */
import { flowOf } from '../../kit/flow.ts'
import { words } from './words.ts'

export type State =
  | 'draft'
  | 'submitted'
  | 'in_review'
  | 'to_publish'
  | 'on_notice'
  | 'to_visit'
  | 'to_decide'
  | 'to_second'
  | 'returned'
  | 'granted'
  | 'refused'
  | 'withdrawn'

const reviewers = ['district_officer', 'city_officer', 'finance_officer'] as const
const filers = ['applicant', 'organisation', 'commissioner', 'district_officer'] as const

export const flow = flowOf<State>()({
  submit: { from: ['draft'], to: 'next', by: filers, says: words.submit },
  resubmit: { from: ['returned'], to: 'back', by: filers, says: words.resubmit },
  accept: { from: ['submitted'], to: 'next', by: reviewers, says: words.accept },
  pass: { from: ['in_review'], to: 'next', by: reviewers, says: words.pass },
  post_notice: { from: ['to_publish'], to: 'on_notice', by: reviewers, says: words.post_notice },
  close_notice: { from: ['on_notice'], to: 'next', by: ['system'], says: words.close_notice },
  uphold_objection: { from: ['on_notice'], to: 'returned', by: reviewers, says: words.uphold_objection },
  record_visit: { from: ['to_visit'], to: 'next', by: reviewers, says: words.record_visit },
  propose: { from: ['to_decide'], to: 'to_second', by: reviewers, says: words.propose },
  second_grant: { from: ['to_second'], to: 'next', by: reviewers, says: words.second_grant },
  second_refuse: { from: ['to_second'], to: 'refused', by: reviewers, says: words.second_refuse },
  send_back: { from: ['to_second'], to: 'to_decide', by: reviewers, says: words.send_back },
  return: { from: ['submitted', 'in_review', 'to_visit', 'to_decide'], to: 'returned', by: reviewers, says: words.return },
  refuse_signature: {
    from: ['submitted', 'in_review', 'to_publish', 'to_visit', 'to_decide', 'to_second'],
    to: 'returned',
    by: ['system'],
    says: words.refuse_signature,
  },
  hand_back: { from: ['in_review', 'to_publish', 'to_visit', 'to_decide'], to: 'earlier', by: reviewers, says: words.hand_back },
  refuse: { from: ['submitted', 'in_review', 'to_visit'], to: 'refused', by: reviewers, says: words.refuse },
  // what a revocation or an answered appeal does, in its own transaction: nobody presses it
  reopen: { from: ['granted', 'refused'], to: 'earlier', by: ['system'], says: words.reopen },
  take_down: { from: ['on_notice'], to: 'earlier', by: ['system'], says: words.take_down },
  withdraw: {
    from: ['draft', 'submitted', 'in_review', 'to_publish', 'on_notice', 'to_visit', 'to_decide', 'to_second', 'returned'],
    to: 'withdrawn',
    by: filers,
    says: words.withdraw,
  },
})
export type MoveName = keyof typeof flow & string
