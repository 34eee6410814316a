/** What relations, statuses, sources and reasons are called. */
import { phrases } from '../../../kit/say.ts'

export const relations = phrases({
  head: { zh: '户主', en: 'head' },
  spouse: { zh: '配偶', en: 'spouse' },
  child: { zh: '子女', en: 'child' },
  parent: { zh: '父母', en: 'parent' },
  grandparent: { zh: '祖父母', en: 'grandparent' },
  grandchild: { zh: '孙子女', en: 'grandchild' },
  sibling: { zh: '兄弟姐妹', en: 'brother or sister' },
  other: { zh: '其他', en: 'other' },
})
export const statuses = phrases({
  unstably_lifted: { zh: '脱贫不稳定户', en: 'unstably lifted household' },
  near_poor_at_risk: { zh: '边缘易致贫户', en: 'near-poor household at risk' },
  sudden_hardship: { zh: '突发严重困难户', en: 'household in sudden severe difficulty' },
})
export const findings = phrases({
  own: { zh: '农户自主申报', en: 'the household itself' },
  visit: { zh: '干部入户排查', en: 'a visit' },
  department: { zh: '部门预警', en: 'an alert of another office' },
  hotline: { zh: '12317 等热线', en: 'a hotline' },
  other: { zh: '其他', en: 'other' },
})
export const incomeSources = phrases({
  wages: { zh: '工资性收入', en: 'wages' },
  business: { zh: '经营收入', en: 'business' },
  farming: { zh: '种养收入', en: 'farming' },
  transfers: { zh: '转移性收入', en: 'transfers' },
  property: { zh: '财产性收入', en: 'property' },
})
export const leavings = phrases({
  died: { zh: '去世', en: 'died' },
  moved: { zh: '迁走', en: 'moved away' },
  married: { zh: '婚嫁', en: 'married' },
  divided: { zh: '分户', en: 'the household divided' },
  mistake: { zh: '记错了', en: 'entered by mistake' },
})
export type Relation = keyof typeof relations
export type Status = keyof typeof statuses
export type Finding = keyof typeof findings
export type IncomeSource = keyof typeof incomeSources
export type Leaving = keyof typeof leavings
