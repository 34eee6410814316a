import { phrases } from '../../../kit/say.ts'

export const gradeSaid = phrases({
  training: { zh: '{term}内完成培训并交来证明', en: 'training, with proof, within {term}' },
  warning: { zh: '警告', en: 'a warning' },
  suspension: { zh: '暂停认定{term}', en: 'the recognition is suspended for {term}' },
  cut: { zh: '追回补贴的 {percent}%', en: '{percent} % of the award is taken back' },
  withdrawal: { zh: '撤销认定', en: 'the recognition is withdrawn' },
  ban: { zh: '{term}内不得申请', en: 'no application for {term}' },
})
export const gradeWords = phrases({
  training: { zh: '培训', en: 'Training' },
  warning: { zh: '警告', en: 'Warning' },
  suspension: { zh: '暂停认定', en: 'Suspension' },
  cut: { zh: '追回部分资金', en: 'Money taken back in part' },
  withdrawal: { zh: '撤销认定', en: 'Withdrawal' },
  ban: { zh: '不得申请', en: 'Ban on applying' },
})
export const severityWords = phrases({
  minor: { zh: '轻微', en: 'minor' },
  serious: { zh: '较重', en: 'serious' },
  grave: { zh: '严重', en: 'grave' },
})
export const stageWords = phrases({
  heard: { zh: '听取意见', en: 'Being heard' },
  to_decide: { zh: '等另一人决定', en: 'Waits for another person' },
  imposed: { zh: '已决定处理', en: 'Decided' },
  dropped: { zh: '不予处理', en: 'Dropped' },
})

export const sanctionWords = phrases({
  sanctions: { zh: '检查后的处理', en: 'What follows inspections' },
  lead: {
    zh: '按方案的阶梯提出，先听单位的意见，再由另一人决定。',
    en: 'Proposed by the plan’s ladder; the body is heard first, then another person decides.',
  },
  none: { zh: '没有处理。', en: 'Nothing follows any inspection yet.' },
  propose: { zh: '按方案提出处理', en: 'Propose what follows' },
  finding: { zh: '发现的问题', en: 'What was found' },
  finding_hint: { zh: '后面是方案规定的处理', en: 'What follows by the plan stands behind it' },
  found: { zh: '{title}（{severity}，第 {times} 次）', en: '{title} ({severity}, time {times})' },
  what: { zh: '检查时看到的', en: 'What was seen' },
  what_hint: { zh: '写具体；单位会看到，并据此回答', en: 'Be exact: the body reads this and answers it' },
  follows: { zh: '按方案的处理', en: 'What follows by the plan' },
  clause: { zh: '依据的条款', en: 'Clause' },
  answer_by: { zh: '回答期限', en: 'Answer by' },
  stage: { zh: '状态', en: 'State' },
  body: { zh: '单位', en: 'Body' },
  answer: { zh: '单位的意见', en: 'What the body says' },
  no_answer: { zh: '还没有回答', en: 'No answer yet' },
  silent: { zh: '期限内没有回答', en: 'No answer within the days' },
  answered: { zh: '{day} 收到：{text}', en: 'Received on {day}: {text}' },
  on_paper: { zh: '{day} 收到（书面）：{text}', en: 'Received on paper on {day}: {text}' },
  your_answer: { zh: '您的意见', en: 'What you have to say' },
  your_answer_hint: {
    zh: '事实不对、情况特殊、已经改好，都可以说；决定的人会看到',
    en: 'Whether the facts are wrong, or what speaks for you; whoever decides reads it',
  },
  received_on: { zh: '收到日期', en: 'Received on' },
  key_in: { zh: '录入书面意见', en: 'Key in an answer on paper' },
  send: { zh: '提交', en: 'Send' },
  decide: { zh: '决定', en: 'Decide' },
  agreed: { zh: '是否按这样处理？', en: 'Is it to be so?' },
  agree: { zh: '是，立即生效', en: 'Yes; it takes effect' },
  disagree: { zh: '否，不予处理', en: 'No; it is dropped' },
  why_not: { zh: '不予处理的理由', en: 'Why not' },
  decided: { zh: '{name} 于 {at} 决定', en: 'Decided by {name}, {at}' },
  done: { zh: '已经办了', en: 'What was done' },
  until: { zh: '{grade}，到 {day}', en: '{grade}, until {day}' },
  proof: { zh: '培训证明', en: 'Proof of the training' },
  proof_hint: { zh: '谁、哪天、在哪里、学了什么，证书编号', en: 'Who, when, where, what was learnt, and the number of the certificate' },
  shown: { zh: '{day} 交来：{text}', en: 'Handed in on {day}: {text}' },
  accepted: { zh: '可以吗？', en: 'Will it do?' },
  accept: { zh: '可以', en: 'It will do' },
  refuse: { zh: '不可以，请补交', en: 'It will not; something is missing' },
  remark: { zh: '缺什么', en: 'What is missing' },
  check: { zh: '核对培训证明', en: 'Check the proof' },
  will_do: { zh: '核对过，可以', en: 'Checked; it will do' },
  will_not: { zh: '核对过，不可以：{note}', en: 'Checked; it will not do: {note}' },
  overdue: { zh: '逾期', en: 'Late' },
  inspection: { zh: '打开检查', en: 'Open the inspection' },
  case: { zh: '打开案卷；不同意的话，那里写明向谁提出', en: 'Open the case; it says where to turn if you do not agree' },
})

export const sanctionSayings = phrases({
  gone: { zh: '找不到这项处理。', en: 'This cannot be found.' },
  no_ladder: { zh: '方案没有写逐级处理。', en: 'The plan names no ladder of what follows.' },
  no_fault: { zh: '检查还没有记下问题，不能提出处理。', en: 'No fault is on record for this inspection, so nothing can follow.' },
  no_step: { zh: '方案对这个问题没有规定处理。', en: 'The plan names nothing that follows this fault.' },
  one_open: { zh: '这次检查已有一项处理没有办完。', en: 'One matter of this inspection is open already.' },
  decided: { zh: '这项处理已经决定了。', en: 'This has been decided already.' },
  answered: { zh: '已经有回答了。', en: 'An answer is on record already.' },
  not_heard: {
    zh: '{day}（含当天）以前先听单位的意见，还不能决定。',
    en: 'The body is heard until the end of {day}; nothing can be decided before that or its answer.',
  },
  another: { zh: '提出的人不能自己决定，请另一位市残联经办人来办。', en: 'Whoever proposed it cannot decide it; another City Federation officer must.' },
  say_why: { zh: '不予处理时请写明理由。', en: 'Say why it is dropped.' },
  say_what: { zh: '请写明缺什么。', en: 'Say what is missing.' },
  no_money: { zh: '这件申请没有补贴，没有可追回的，不能这样处理。', en: 'No award stands in this case, so no part of one can be taken back.' },
  no_training: { zh: '现在不用交培训证明。', en: 'No proof of training is wanted now.' },
  day_wrong: { zh: '收到日期要在提出之后、今天或以前。', en: 'The day must lie between the proposal and today.' },
})
export const sanctionMessages = phrases({
  heard: {
    zh: '牌匾 {number} 检查发现：{found}。{note}。按方案拟：{step}（依据：{clause}）。请在 {day}（含当天）以前回答，网上或书面都可以；没有听到您的意见之前不作决定。',
    en: 'Plaque {number}, found at the inspection: {found}. {note}. By the plan this would follow: {step} (clause: {clause}). Please answer by the end of {day}, here or on paper; nothing is decided before that.',
  },
  imposed: {
    zh: '牌匾 {number}：已决定{step}。原因：{found}（依据：{clause}）。不同意的话，案卷页写明向谁提出。',
    en: 'Plaque {number}: it is decided: {step}. Why: {found} (clause: {clause}). If you do not agree, the page of the case says where to turn.',
  },
  dropped: { zh: '牌匾 {number}：{found}，不予处理。{note}', en: 'Plaque {number}: {found}. Nothing follows. {note}' },
  proof_refused: {
    zh: '牌匾 {number}：培训证明还缺：{note}。请补交。',
    en: 'Plaque {number}: the proof of training lacks something: {note}. Please hand it in.',
  },
  proof_accepted: { zh: '牌匾 {number}：培训证明已核对，可以。', en: 'Plaque {number}: the proof of training will do.' },
})
export const sanctionConstraints = phrases({
  sanction_is_answered_once: sanctionSayings.answered,
  sanction_is_decided_once: sanctionSayings.decided,
})
