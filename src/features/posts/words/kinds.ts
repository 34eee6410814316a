import { phrases } from '../../../kit/say.ts'

export const kindWords = phrases({
  public_welfare_post: { zh: '公益性岗位', en: 'Public welfare post' },
  commissioner: { zh: '残疾人专职委员', en: 'Disability commissioner’s post' },
  reserved_stall: { zh: '预留摊位、报刊亭', en: 'Reserved stall or kiosk' },
})
export const fundWords = phrases({
  employment_fund: { zh: '就业补助资金', en: 'Employment funds' },
  levy: { zh: '残疾人就业保障金', en: 'Employment security levy' },
  local_budget: { zh: '本级财政', en: 'Local budget' },
  organisation: { zh: '用人单位', en: 'The organisation itself' },
  nobody: { zh: '不发工资（自营）', en: 'No pay (own business)' },
})
export type PostKind = keyof typeof kindWords
