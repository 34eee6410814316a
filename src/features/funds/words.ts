import { phrases } from '../../kit/say.ts'

export const words = phrases({
  funds: { zh: '资金', en: 'Funds' },
  lead: { zh: '各项资金：拨入、已定、余额。每一元都能翻到案卷。', en: 'Each purse: appropriated, committed, left. Every yuan leads to its case.' },
  purse: { zh: '资金来源', en: 'Purse' },
  available: { zh: '余额', en: 'Left' },
  committed: { zh: '已批准', en: 'Committed' },
  appropriated: { zh: '拨入', en: 'Appropriated' },
  none: { zh: '还没有资金拨入。', en: 'No money has been appropriated yet.' },
  award: { zh: '补贴', en: 'Award' },
  total: { zh: '合计', en: 'Total' },
  awards: { zh: '批准的补贴', en: 'Awards granted' },
  place: { zh: '地区', en: 'Place' },
})

export const sayings = phrases({
  not_revoked: { zh: '这笔补贴没有被撤销，或已经恢复。', en: 'This award is not revoked, or was restored already.' },
  purse_short: {
    zh: '“{purse}”只剩 {left} 元，不够这一笔。请先拨款，再复核。',
    en: '“{purse}” has only {left} yuan left, too little for this award. Money must be appropriated first; then second the decision again.',
  },
})
