/** States of a vacancy and what is done with one. */
import { phrases } from '../../../kit/say.ts'

export const flowWords = phrases({
  confirm: { zh: '还在招', en: 'Still open' },
  fill: { zh: '已招满', en: 'Filled' },
  withdraw: { zh: '不招了', en: 'Withdraw it' },
  expire: { zh: '久未确认，自动关闭', en: 'Closed since nobody confirmed it' },
  reopen: { zh: '重新招人', en: 'Open it again' },
})
export const stateWords = phrases({
  open: { zh: '正在招', en: 'Open' },
  filled: { zh: '已招满', en: 'Filled' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
  stale: { zh: '过期关闭', en: 'Closed as stale' },
})
