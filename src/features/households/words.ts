import { phrases } from '../../kit/say.ts'

export const words = phrases({
  circle: {
    zh: '照护关系绕成了圈：某人不能间接照护自己。请核对。',
    en: 'The relations go in a circle: nobody can care for themselves through others. Please check.',
  },
  other_household: { zh: '照护人不在这一户。', en: 'The carer is not a member of this household.' },
  monitored_already: { zh: '这段时间里这一户已有监测状态。请先结束原来的。', en: 'The household has a monitoring status in this period. End that one first.' },
})

export const constraintWords = phrases({
  person_belongs_to_one_household: {
    zh: '此人现在属于另一户。请先登记离开。',
    en: 'This person belongs to another household now. Record that they left it first.',
  },
  household_has_one_head: { zh: '这一户已有户主。', en: 'This household has a head already.' },
  member_leaves_after_joining: { zh: '离开日期不能早于加入日期。', en: 'A member cannot leave before joining.' },
})
