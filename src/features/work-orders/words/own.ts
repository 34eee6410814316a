import { phrases } from '../../../kit/say.ts'

export const ownWords = phrases({
  own: { zh: '我的居家加工', en: 'My home work' },
  lead: { zh: '您在家做的活、说定的单价、结算和付款。', en: 'The work you do at home, the rates agreed, what was settled and paid.' },
  none: {
    zh: '您还没有居家加工。想做可以找专职委员或区县残联。',
    en: 'You have no home work yet. If you would like some, ask your commissioner or the district Federation.',
  },
})
