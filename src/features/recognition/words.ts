import { phrases } from '../../kit/say.ts'

export const words = phrases({
  plaques: { zh: '牌匾名录', en: 'Plaque register' },
  lead: {
    zh: '市残联认定并挂牌的单位和店铺。个体店只写招牌名称。',
    en: 'Bodies and shops recognised by the city Federation. A sole trader is shown by trading name only.',
  },
  none: { zh: '没有符合条件的牌匾。', en: 'No plaque matches.' },
  plaque: { zh: '牌匾', en: 'Plaque' },
  number: { zh: '牌匾编号', en: 'Plaque number' },
  name: { zh: '名称', en: 'Name' },
  owner: { zh: '店主', en: 'Owner' },
  category: { zh: '类别', en: 'Category' },
  place: { zh: '所在地', en: 'Place' },
  valid: { zh: '有效期', en: 'Valid' },
  from_to: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  since: { zh: '自 {from} 起', en: 'since {from}' },
  valid_now: { zh: '有效', en: 'Valid' },
  expired: { zh: '已过期', en: 'Expired' },
  state: { zh: '状态', en: 'State' },
  district: { zh: '区县', en: 'District' },
  data: { zh: '开放数据（CSV）', en: 'Open data (CSV)' },
  gone: { zh: '没有这个编号的牌匾。', en: 'There is no plaque of this number.' },
})
