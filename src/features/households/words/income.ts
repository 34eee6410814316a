import { phrases } from '../../../kit/say.ts'

export const incomeWords = phrases({
  income: { zh: '收入', en: 'Income' },
  none: { zh: '还没有登记收入。', en: 'No income is recorded yet.' },
  of_year: { zh: '{year} 年', en: '{year}' },
  year: { zh: '年度', en: 'Year' },
  source: { zh: '来源', en: 'Source' },
  amount: { zh: '金额（元）', en: 'Amount (yuan)' },
  amount_hint: { zh: '全户一年的；种养收入扣除成本', en: 'Of the whole household in that year; farming after costs' },
  total: { zh: '合计', en: 'Together' },
  shared: { zh: '{day}的家庭人数', en: 'Members on {day}' },
  persons: { zh: '{n} 人', en: '{n}' },
  per_head: { zh: '人均（不足一分的舍去）', en: 'Per head (parts of a fen left out)' },
  record: { zh: '登记收入', en: 'Record income' },
  rows: { zh: '每一笔', en: 'Every row' },
  take_back: { zh: '撤回这一笔', en: 'Take this row back' },
  take_back_lead: { zh: '原来的一笔保留，另记一笔相反的。', en: 'The row stays; a contrary one is added beside it.' },
  contrary: { zh: '撤回第 {n} 笔', en: 'takes back row {n}' },
})
