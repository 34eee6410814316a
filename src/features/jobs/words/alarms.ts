import { phrases } from '../../../kit/say.ts'

export const alarmWords = phrases({
  two_units: { zh: '同时在两个单位', en: 'At two employers at once' },
  no_wages: { zh: '三个月没有发工资', en: 'No wages for three months' },
  certificate_expired: { zh: '残疾人证过期或注销', en: 'Certificate expired or cancelled' },
  far_home: { zh: '离家很远', en: 'Far from home' },
  unseen: { zh: '有参保，没见过本人', en: 'Insured, but never seen' },
})
export const lookWords = phrases({
  two_units: { zh: '看两份合同的时间和工时；问本人在哪边上班。', en: 'Look at days and hours of both contracts; ask the person where they work.' },
  no_wages: {
    zh: '在花名册上，三个月没有工资记录。看银行流水；问本人收到没有。',
    en: 'On the roster, with no wage for three months. Look at bank records; ask whether it was received.',
  },
  certificate_expired: { zh: '帮本人换证；没有有效的证，不能计入。', en: 'Help the person to renew it; without a valid one nobody counts.' },
  far_home: {
    zh: '家和单位不在一个区县，其中一个是县，又不是居家工作。问本人怎样上下班。',
    en: 'Home and workplace lie in different districts, one of them a county, and it is no work from home. Ask how they travel.',
  },
  unseen: { zh: '登记参保已三个月，回访一次也没联系上本人。上门看。', en: 'Insured for three months, and no follow-up ever reached the person. Pay a visit.' },
})
export const findingOutcomes = phrases({
  in_order: { zh: '查过，没有问题', en: 'Looked into; in order' },
  put_right: { zh: '有问题，已改正', en: 'Something was wrong and is put right' },
  nominal: { zh: '挂名，转有关部门', en: 'In name only; passed on' },
})
export const alarmPageWords = phrases({
  alarms: { zh: '就业存疑提醒', en: 'What looks wrong' },
  lead: {
    zh: '这些不是结论，是要去看一看的地方。看过写下结果，半年内不再提醒。',
    en: 'These are no verdicts but places to look. Write down what you found; it stays quiet for half a year.',
  },
  none: { zh: '现在没有提醒。', en: 'Nothing looks wrong now.' },
  person: { zh: '姓名', en: 'Person' },
  employer: { zh: '用人单位', en: 'Employer' },
  why: { zh: '为什么', en: 'Why' },
  look: { zh: '看什么', en: 'What to look at' },
  close: { zh: '写下结果', en: 'Write what was found' },
  outcome: { zh: '结果', en: 'Outcome' },
  found: { zh: '看到什么', en: 'What was found' },
  save: { zh: '保存', en: 'Save' },
  which: { zh: '哪一条', en: 'Which' },
})
