import { phrases } from '../../../kit/say.ts'

export const standingAside = phrases({
  stand_aside: { zh: '我与申请人有关系，申请回避', en: 'I know the applicant: stand aside' },
  lead: {
    zh: '亲属、朋友、同事、有经济往来，都算。写下之后，这件申请由别人办，您不能再办。',
    en: 'Family, friends, colleagues and business partners all count. Once you say so, somebody else deals with this case and you no longer can.',
  },
  reason: { zh: '是什么关系', en: 'How you know the applicant' },
  reason_hint: { zh: '例如：同村的表弟。只有经办单位的人看得到', en: 'For example: a cousin from my village. Only the office sees this' },
  stood_aside: { zh: '申报回避：{reason}', en: 'Stood aside: {reason}' },
  others: { zh: '已记下。由同一岗位的别人来办。', en: 'Noted. A colleague in the same role deals with it.' },
  handed_up: { zh: '已记下。这里没有同一岗位的别人，已转市级办理。', en: 'Noted. Nobody else here holds the role, so the case went up to the city.' },
  nobody: {
    zh: '已记下。现在没有别人能办，请管理员增派一位经办人。',
    en: 'Noted. Nobody else can take it now: please ask the administrator for another officer.',
  },
})
export const constraintWords = phrases({
  conflict_is_declared_once: { zh: '您已经申报过回避。', en: 'You have already stood aside from this case.' },
})
