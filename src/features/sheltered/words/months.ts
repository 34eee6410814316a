import { phrases } from '../../../kit/say.ts'

export const monthWords = phrases({
  months: { zh: '每月出勤和收入', en: 'Attendance and income by month' },
  month: { zh: '月份', en: 'Month' },
  person: { zh: '姓名', en: 'Name' },
  lead: {
    zh: '一张表登记全组。没登记过的先按工作日填好，只改不一样的。日子写成“2-6, 9”。',
    en: 'One form for the whole group. What was not recorded yet starts with the working days; change what differs. Write days like “2-6, 9”.',
  },
  again: { zh: '同一个月再登记一次，以后一次为准，原来的仍保留。', en: 'Recorded again, a month reads as the newer one; the older is kept.' },
  other_month: { zh: '看别的月份', en: 'Another month' },
  month_hint: { zh: '例如 2026-01', en: 'For example 2026-01' },
  save: { zh: '保存', en: 'Save' },
  work_days: { zh: '哪些天来做工', en: 'Days at work' },
  care_days: { zh: '哪些天有日间照料', en: 'Days in day care' },
  piece_count: { zh: '做了几件', en: 'Pieces made' },
  income: { zh: '计件收入', en: 'Piece income' },
  nobody: { zh: '这个月没有人在。', en: 'Nobody attended in this month.' },
  days: { zh: '{n} 天', en: '{n} days' },
  total: { zh: '合计', en: 'Total' },
  not_recorded: { zh: '还没有登记。', en: 'Nothing is recorded yet.' },
})
