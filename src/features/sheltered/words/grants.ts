import { phrases } from '../../../kit/say.ts'

export const grantWords = phrases({
  grants: { zh: '改造和设备补助', en: 'Grants for adaptation' },
  add: { zh: '登记一笔补助', en: 'Record a grant' },
  lead: {
    zh: '写清买了什么、哪笔资金出的、凭证在哪里。这里只登记，不动账。',
    en: 'Say what was bought, from which purse, and attach the proof. This records it; the books are not moved.',
  },
  bought: { zh: '买了或改了什么', en: 'What was bought or adapted' },
  bought_hint: { zh: '例如：升降工作台', en: 'For example: a workbench of adjustable height' },
  purse: { zh: '哪笔资金', en: 'From which purse' },
  amount: { zh: '金额', en: 'Amount' },
  bought_on: { zh: '哪天买的', en: 'Bought on' },
  proof: { zh: '发票或验收单', en: 'Invoice or acceptance slip' },
  proof_hint: { zh: '照片或 PDF', en: 'A photo or PDF' },
  proof_missing: { zh: '请附发票或验收单。', en: 'Attach the invoice or acceptance slip.' },
  kept: { zh: '已留存', en: 'Kept' },
  total: { zh: '合计', en: 'Total' },
  none: { zh: '还没有补助。', en: 'There is no grant yet.' },
})
