import { phrases } from '../../../kit/say.ts'

export const needWords = phrases({
  zero_employment_household: { zh: '零就业家庭', en: 'Nobody in the household works' },
  hard_to_employ: { zh: '认定为就业困难人员', en: 'Recognised as hard to employ' },
  long_unemployed: { zh: '长期失业', en: 'Long unemployed' },
  low_income: { zh: '低保或低收入', en: 'Subsistence allowance or low income' },
  registered_poor: { zh: '建档立卡', en: 'Registered poor' },
})
export type Need = keyof typeof needWords

export const stepWords = phrases({
  talk: { zh: '谈话，了解打算', en: 'A talk about what comes next' },
  training: { zh: '参加培训', en: 'Training' },
  introduced: { zh: '介绍岗位', en: 'Introduced to a vacancy' },
  interview: { zh: '面试', en: 'An interview' },
  trial: { zh: '试工', en: 'A trial at a workplace' },
  own_business: { zh: '帮助自主创业', en: 'Help to set up in business' },
})
export const exitWords = phrases({
  open_employment: { zh: '到单位就业或创业', en: 'Found other work, or set up in business' },
  term_ended: { zh: '期满', en: 'The term ended' },
  retired: { zh: '到退休年龄', en: 'Reached retirement' },
  died: { zh: '去世', en: 'Died' },
  health: { zh: '身体原因', en: 'For health' },
  own_wish: { zh: '本人要求', en: 'Asked to leave' },
  breach: { zh: '违反规定，经核实', en: 'Broke the rules, as was established' },
  post_closed: { zh: '岗位撤销', en: 'The post was closed' },
})
export const knownWords = phrases({
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '不是', en: 'No' },
  unknown: { zh: '还不知道', en: 'Not known yet' },
})
