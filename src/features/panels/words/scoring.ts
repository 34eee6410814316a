import { phrases } from '../../../kit/say.ts'

export const scoringWords = phrases({
  score: { zh: '打分', en: 'Give your word' },
  lead: { zh: '自己先打，打完才看得到别人的。每项 0 到 100 分。', en: 'Give your own first; only then do you see the others’. Each criterion is out of 100.' },
  points: { zh: '{title}（权重 {weight}，0 到 100）', en: '{title} (weight {weight}, 0 to 100)' },
  agrees: { zh: '同意吗？', en: 'Do you agree?' },
  remark: { zh: '理由或意见', en: 'Reason or remark' },
  give: { zh: '交上', en: 'Hand it in' },
  aside: { zh: '我要回避', en: 'Stand aside' },
  aside_reason: { zh: '为什么回避', en: 'Why you stand aside' },
  read_case: { zh: '看申请', en: 'Read the case' },
  given: { zh: '各位委员打的', en: 'What the members gave' },
  stood_aside: { zh: '回避：{reason}', en: 'Stood aside: {reason}' },
  hidden: { zh: '您打完分，这里才显示别人的。', en: 'What others gave is shown once you have given yours.' },
  person: { zh: '第 {n} 位', en: 'Member {n}' },
  needed: { zh: '有效人数 {needed}，到 {present} 人', en: 'Quorum {needed}; {present} gave their word' },
  hash: { zh: '纪要的 SHA-256', en: 'SHA-256 of these minutes' },
  signature_lines: { zh: '委员签名：', en: 'Signatures of the members:' },
  print: { zh: '请用浏览器打印这一页。', en: 'Print this page from your browser.' },
})

export const sayings = phrases({
  gone: { zh: '找不到这次评审会，或它不在您的辖区内。', en: 'This sitting cannot be found, or lies outside your area.' },
  choose_cases: { zh: '请至少选一件申请。', en: 'Choose at least one case.' },
  unlike: { zh: '一次评审会只审同一个项目、同一环节的申请。', en: 'A sitting takes cases of one scheme at one step only.' },
  no_panel: { zh: '这件申请现在不等评审会。', en: 'This case does not wait for a panel now.' },
  in_another: { zh: '申请 {number} 已经在另一次评审会上。', en: 'Case {number} is before another sitting already.' },
  chair_only: { zh: '只有召集人可以这样办。', en: 'Only the chair can do this.' },
  members_only: { zh: '只有这次评审会的委员可以这样办。', en: 'Only members of this sitting can do this.' },
  not_now: { zh: '评审会现在是“{state}”，不能这样办。', en: 'The sitting stands at “{state}”, so this cannot be done.' },
  no_such_member: { zh: '请从名单里选一位。', en: 'Choose somebody from the list.' },
  seats_wrong: { zh: '席位不合方案：{fault}。', en: 'The seats are not as the plan asks: {fault}.' },
  given_already: { zh: '您已经打过分，不能再改，也不能再回避。', en: 'You have given your word already; it cannot be changed, nor can you stand aside.' },
  stood_aside: { zh: '您已对这件申请回避，不能打分。', en: 'You stood aside from this case, so you give no score.' },
  no_quorum: {
    zh: '申请 {number} 不够有效人数：要 {needed} 人，现在 {present} 人。',
    en: 'Case {number} has no quorum: {needed} are needed, {present} have given their word.',
  },
})
