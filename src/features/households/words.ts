import { phrases } from '../../kit/say.ts'

export const words = phrases({
  circle: {
    zh: '照护关系绕成了圈：某人不能间接照护自己。请核对。',
    en: 'The relations go in a circle: nobody can care for themselves through others. Please check.',
  },
  other_household: { zh: '照护人不在这一户。', en: 'The carer is not a member of this household.' },
  not_registered: { zh: '辖区内没有登记这个残疾人证号。', en: 'This certificate number is not registered in your area.' },
  who: { zh: '请填姓名或残疾人证号。', en: 'Enter a name or a certificate number.' },
  in_future: { zh: '日期不能在今天以后。', en: 'The day cannot lie after today.' },
  before: { zh: '日期不能早于开始的日期。', en: 'The day cannot be before the beginning.' },
  nothing: { zh: '请填照护人，或离开的日期和理由。', en: 'Enter a carer, or the day and reason of leaving.' },
  both: { zh: '请同时填离开的日期和理由。', en: 'Enter both the day and the reason of leaving.' },
  belongs: { zh: '此人已属于一户。', en: 'This person belongs to a household already.' },
  ended: { zh: '这一条已经结束或撤回。', en: 'This row has ended or was taken back.' },
  monitored_already: { zh: '这段时间里这一户已有监测状态。请先结束原来的。', en: 'The household has a monitoring status in this period. End that one first.' },
})

export const constraintWords = phrases({
  person_belongs_to_one_household: {
    zh: '此人现在属于另一户。请先登记离开。',
    en: 'This person belongs to another household now. Record that they left it first.',
  },
  household_has_one_head: { zh: '这一户已有户主。', en: 'This household has a head already.' },
  income_is_taken_back_once: { zh: '这一笔已经撤回。', en: 'This row has been taken back already.' },
  member_leaves_after_joining: { zh: '离开日期不能早于加入日期。', en: 'A member cannot leave before joining.' },
})
