/** A home work order: rates are agreed, then work goes out to the doors and comes back, is settled person by person, and paid. */
import { flowOf } from '../../kit/flow.ts'
import { moveWords } from './words/order.ts'

export type State = 'opened' | 'at_work' | 'to_settle' | 'settled' | 'paid' | 'cancelled'
const runners = ['organisation', 'district_officer'] as const

export const workOrderFlow = flowOf<State>()({
  begin: { from: ['opened'], to: 'at_work', by: runners, says: moveWords.begin },
  cancel: { from: ['opened'], to: 'cancelled', by: runners, says: moveWords.cancel },
  finish: { from: ['at_work'], to: 'to_settle', by: runners, says: moveWords.finish },
  reopen: { from: ['to_settle'], to: 'at_work', by: runners, says: moveWords.reopen },
  settle: { from: ['to_settle'], to: 'settled', by: runners, says: moveWords.settle },
  // follows from the last payment; nobody presses a button for it
  close: { from: ['settled'], to: 'paid', by: ['system'], says: moveWords.close },
  // follows from a complaint that was upheld and left something owing
  owe: { from: ['paid'], to: 'settled', by: ['system'], says: moveWords.owe },
})
export type MoveName = keyof typeof workOrderFlow & string
