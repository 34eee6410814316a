import { phrases } from '../../../kit/say.ts'

export const sustainedWords = phrases({
  sustained: { zh: '稳定就业', en: 'Still at work' },
  lead: {
    zh: '上岗满三个月、半年、一年还在岗，并且到期以后问到了本人，才算稳定就业。只有单位说在岗，不算。',
    en: 'Somebody counts when they are at work three, six or twelve months after the start, and said so themselves after that day. The employer’s word alone does not count.',
  },
  district: { zh: '区县', en: 'District' },
  months_3: { zh: '满三个月', en: 'Three months' },
  months_6: { zh: '满半年', en: 'Six months' },
  months_12: { zh: '满一年', en: 'Twelve months' },
  of: { zh: '{n} / {all}', en: '{n} of {all}' },
  none: { zh: '还没有满三个月的安置。', en: 'No placement is three months old yet.' },
  people: { zh: '{district}：{mark}', en: '{district}: {mark}' },
  open: { zh: '打开名单', en: 'Open the list' },
  kept: { zh: '还在岗', en: 'Still at work' },
  not_kept: { zh: '没有证实', en: 'Not shown' },
  person: { zh: '姓名', en: 'Person' },
  employer: { zh: '用人单位', en: 'Employer' },
  started_on: { zh: '上岗日期', en: 'First day of work' },
  outcome: { zh: '结果', en: 'Outcome' },
  apart: { zh: '另外统计', en: 'Counted apart' },
  others: { zh: '因安置还带动招用没有残疾人证的人：{n} 名。', en: 'People without a certificate hired because of a placement: {n}.' },
  earn_more: { zh: '上岗后月收入比之前高的：{n} 人，平均多 {more}。', en: 'People who earn more each month than before: {n}, on average {more} more.' },
})
export const monthWords = { 3: sustainedWords.months_3, 6: sustainedWords.months_6, 12: sustainedWords.months_12 } as const
