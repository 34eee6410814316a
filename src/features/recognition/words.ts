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
  suspended: { zh: '已暂停', en: 'Suspended' },
  withdrawn: { zh: '已撤销', en: 'Withdrawn' },
  suspend: { zh: '暂停', en: 'Suspend' },
  reinstate: { zh: '恢复', en: 'Reinstate' },
  withdraw: { zh: '撤销', en: 'Withdraw' },
  restore: { zh: '恢复（原撤销无效）', en: 'Restore (the withdrawal stands no more)' },
  standing: { zh: '牌匾的效力', en: 'Standing of the plaque' },
  standing_lead: {
    zh: '一人提出，另一人同意后才生效。名录会照实显示。',
    en: 'One person proposes; it takes effect when another agrees. The register shows it as it is.',
  },
  what_change: { zh: '要怎样？', en: 'What is to be done?' },
  reason: { zh: '理由', en: 'Reason' },
  clause: { zh: '依据的条款', en: 'Clause' },
  clause_hint: { zh: '例如：实施方案第四条第（二）项', en: 'For example: implementation plan, article 4(2)' },
  propose: { zh: '提出', en: 'Propose' },
  second: { zh: '您同意吗？', en: 'Do you agree?' },
  agree: { zh: '同意，立即生效', en: 'Agree; it takes effect' },
  disagree: { zh: '不同意', en: 'Do not agree' },
  why_not: { zh: '不同意的理由', en: 'Why not' },
  decide: { zh: '确定', en: 'Confirm' },
  history: { zh: '变动经过', en: 'What happened' },
  no_history: { zh: '没有变动。', en: 'Nothing has changed.' },
  proposed_by: { zh: '{name} 提出：{move}。{reason}（{clause}）', en: '{name} proposed: {move}. {reason} ({clause})' },
  agreed_by: { zh: '{name} 同意', en: '{name} agreed' },
  disagreed_by: { zh: '{name} 不同意：{note}', en: '{name} did not agree: {note}' },
  waits: { zh: '等另一位市残联经办人同意', en: 'Waits for another City Federation officer to agree' },
  certificate: { zh: '牌匾证书（PDF）', en: 'Certificate (PDF)' },
  certificate_title: { zh: '认定证书', en: 'Certificate of recognition' },
  certifies: { zh: '兹认定 {name} 为{category}。', en: '{name} is recognised: {category}.' },
  code_alt: { zh: '二维码：打开这块牌匾的核对页', en: 'Square code: opens the page where this plaque can be checked' },
  code_says: {
    zh: '扫码核对这块牌匾现在是否有效。码里还有签名，没有网络也能核对，办法见牌匾名录页。',
    en: 'Scan to check whether this plaque is valid now. The code also carries a signature, which can be checked without a network; the plaque’s page says how.',
  },
  story: { zh: '这里的故事：', en: 'Its story:' },
  offline: { zh: '离线核对', en: 'Check it without a network' },
  offline_lead: {
    zh: '先保存公钥、原文、签名三个文件，再运行下面的命令；命令报告核对成功，就是真的。签名只说明当时认定过；现在是否有效，看本页。',
    en: 'Save the public key, the text and the signature, then run the command below; when it reports success, it is genuine. The signature says that it was recognised then; whether it is valid now, this page says.',
  },
  public_key: { zh: '公钥', en: 'public key' },
  signed_text: { zh: '原文', en: 'text' },
  signature: { zh: '签名', en: 'signature' },
  foot: { zh: '核对：{url}', en: 'Check at {url}' },
  gone: { zh: '没有这个编号的牌匾。', en: 'There is no plaque of this number.' },
})

export const messages = phrases({
  standing: { zh: '牌匾 {number} 现在的状态：{standing}。理由：{reason}（{clause}）', en: 'Plaque {number} is now: {standing}. Reason: {reason} ({clause})' },
})

export const sayings = phrases({
  gone: words.gone,
  not_from_here: { zh: '牌匾现在是“{standing}”，不能{move}。', en: 'The plaque is now “{standing}”, so this cannot be done: {move}.' },
  one_waits: { zh: '已有一项变动等人同意，请先办那一项。', en: 'A change already waits for agreement; deal with that one first.' },
  another: { zh: '提出的人不能自己同意，请另一位市残联经办人来办。', en: 'Whoever proposed it cannot agree to it; another City Federation officer must.' },
  seconded: { zh: '别人刚办过这一项。', en: 'Somebody has just dealt with this.' },
  say_why: { zh: '不同意时请写明理由。', en: 'Say why you do not agree.' },
})
export const standingWords = { valid: words.valid_now, suspended: words.suspended, withdrawn: words.withdrawn } as const

export const constraintWords = phrases({ standing_second_pkey: sayings.seconded })
