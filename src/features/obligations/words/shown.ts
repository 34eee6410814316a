import { phrases } from '../../../kit/say.ts'

export const words = phrases({
  obligations: { zh: '认定后的义务', en: 'Obligations after the grant' },
  lead: {
    zh: '按花名册和工资逐月核对。没守约的、没报花名册的在前。',
    en: 'Held against roster and wages, month by month. What was broken, or is not known, is listed.',
  },
  none: { zh: '没有要处理的月份。', en: 'No month waits for anybody.' },
  no_months: { zh: '还没有满一个月，或方案没有写义务。', en: 'No month is over yet, or the plan names no obligation.' },
  body: { zh: '单位', en: 'Body' },
  obligation: { zh: '义务', en: 'Obligation' },
  month: { zh: '月份', en: 'Month' },
  state: { zh: '情况', en: 'State' },
  counted: { zh: '计入的人数', en: 'Counted' },
  awaited: { zh: '待补的离职人员', en: 'Leavers to be replaced' },
  kept: { zh: '守约', en: 'Kept' },
  broken: { zh: '没守约', en: 'Broken' },
  unknown: { zh: '不知道', en: 'Not known' },
  would_tell: { zh: '还缺：{what}', en: 'missing: {what}' },
  roster: { zh: '花名册和当月工资', en: 'the roster and the wages of the month' },
  comma: { zh: '、', en: ', ' },
  done: { zh: '处理', en: 'What was done' },
  until: { zh: '{act}，{day} 前', en: '{act}, by {day}' },
  follows: { zh: '方案写的后果', en: 'What the plan says follows' },
  put_right_within: { zh: '{term}内改正', en: 'To be put right within {term}' },
  otherwise_withdraw: { zh: '不改正的，撤销认定', en: 'Otherwise the recognition is withdrawn' },
  otherwise_stop: { zh: '不改正的，停发', en: 'Otherwise payment stops' },
  otherwise_recover: { zh: '不改正的，追回', en: 'Otherwise the money is taken back' },
  nothing_follows: { zh: '方案没有写后果。', en: 'The plan names nothing that follows.' },
  which: { zh: '哪个月？', en: 'Which month?' },
  of_month: { zh: '{month} {title}', en: '{month}: {title}' },
  act: { zh: '怎样处理？', en: 'What is to be done?' },
  put_right: { zh: '限期改正', en: 'To be put right' },
  withdraw: { zh: '提出撤销（另一人同意后生效）', en: 'Propose to revoke (another person has to agree)' },
  in_order: { zh: '核实无误', en: 'Found to be in order' },
  note: { zh: '说明', en: 'Note' },
  note_hint: { zh: '单位会看到', en: 'The body sees this' },
  save: { zh: '记下', en: 'Record' },
  open: { zh: '打开', en: 'Open' },
})
export const sayings = phrases({
  answered: { zh: '这个月别人刚处理过。', en: 'Somebody has just dealt with this month.' },
  not_open: { zh: '这个月不用处理，或已经处理过。', en: 'This month needs nothing, or was dealt with already.' },
  no_term: { zh: '方案没有写改正期限。', en: 'The plan names no time to put things right.' },
})
export const constraintWords = phrases({
  month_is_answered_once: sayings.answered,
  month_claim_is_answered_once: sayings.answered,
  month_claim_is_decided_once: sayings.answered,
})
export const messages = phrases({
  asked: { zh: '{number}：{month}“{title}”没有守住。{act}{until}。{note}', en: '{number}: “{title}” was not kept in {month}. {act}{until}. {note}' },
  until: { zh: '，{day} 前', en: ', by {day}' },
})
