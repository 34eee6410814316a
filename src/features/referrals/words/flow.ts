import { phrases } from '../../../kit/say.ts'

export const stateWords = phrases({
  referred: { zh: '已推荐', en: 'Referred' },
  interview: { zh: '已约面试', en: 'Interview arranged' },
  accepted: { zh: '单位同意', en: 'Accepted by the employer' },
  on_trial: { zh: '试工中', en: 'On trial' },
  tried: { zh: '试工合适', en: 'Trial went well' },
  placed: { zh: '已上岗', en: 'Placed' },
  refused: { zh: '单位拒绝', en: 'Refused by the employer' },
  withdrawn: { zh: '本人撤回', en: 'Withdrawn by the person' },
})
export const moveWords = phrases({
  arrange: { zh: '约面试', en: 'Arrange an interview' },
  take: { zh: '同意录用', en: 'Accept' },
  refuse: { zh: '不录用', en: 'Refuse' },
  begin_trial: { zh: '开始试工', en: 'Begin a trial' },
  note_trial: { zh: '记录试工一天', en: 'Record a trial day' },
  pass_trial: { zh: '试工合适', en: 'The trial went well' },
  place: { zh: '登记上岗', en: 'Record the placement' },
  withdraw: { zh: '撤回推荐', en: 'Withdraw' },
})
