import { phrases } from '../../../kit/say.ts'

export const claimWords = phrases({
  claim: { zh: '追回没守约月份的钱', en: 'Take back the money of months not kept' },
  lead: {
    zh: '先听单位的意见，再由另一人决定；同意后记成应退款，按方案的期限退回。',
    en: 'The body is heard first, then another person decides; what is agreed stands as money to come back by the plan’s day.',
  },
  which: { zh: '哪些月份？', en: 'Which months?' },
  which_hint: { zh: '每个月追回多少，按方案算，另一人会看到算法', en: 'The sum follows from the plan; the other person sees how' },
  note: { zh: '理由', en: 'Reason' },
  propose: { zh: '提出追回', en: 'Propose it' },
  fixed: { zh: '每月 {each} × {n} 个月 = {sum}', en: '{each} a month × {n} months = {sum}' },
  pro_rata: { zh: '{award} × {n} ÷ {all} 个月 = {sum}', en: '{award} × {n} ÷ {all} months = {sum}' },
  months: { zh: '月份', en: 'Months' },
  sum: { zh: '算法', en: 'How the sum came about' },
  proposals: { zh: '追回的提议', en: 'Proposals to take money back' },
  one: { zh: '{months}：{sum}', en: '{months}: {sum}' },
  decided: { zh: '已记成应退款', en: 'Stands as money to come back' },
})
export const claimSayings = phrases({
  no_rule: {
    zh: '方案没有写没守约的月份怎样追回，或没有写听取意见的期限。',
    en: 'The plan does not say what is taken back for a month that was not kept, or within what time the body is heard.',
  },
  no_months: { zh: '现在没有可以追回的月份。', en: 'There is no month now for which money could be taken back.' },
  no_money: { zh: '这件申请没有生效的补贴。', en: 'No award stands in this case.' },
  not_reckoned: { zh: '义务的期限不是整月，不能按比例算。', en: 'The obligation does not run in months, so no share can be reckoned.' },
  changed: {
    zh: '有月份后来算作守约，或已经处理。没有执行，请重新提出。',
    en: 'A month has been found kept since, or was dealt with. Nothing was done; please propose it anew.',
  },
  gone: { zh: '找不到这项追回。', en: 'This cannot be found.' },
})
export const claimMessages = phrases({
  heard: {
    zh: '{number}：{months}没有守住“{title}”，拟追回：{sum}（依据：{clause}）。{note}。请在 {day}（含当天）以前回答，网上或书面都可以；没有听到您的意见之前不作决定。',
    en: '{number}: “{title}” was not kept in {months}; this would be taken back: {sum} (clause: {clause}). {note}. Please answer by the end of {day}, here or on paper; nothing is decided before that.',
  },
  imposed: {
    zh: '{number}：已决定追回 {months} 的补贴：{sum}（依据：{clause}）。{due}不同意的话，案卷页写明向谁提出。',
    en: '{number}: money of {months} is taken back: {sum} (clause: {clause}). {due}If you do not agree, the page of the case says where to turn.',
  },
  due: { zh: '请在 {day} 前退回。', en: 'Please pay it by {day}. ' },
  no_due: { zh: '方案没有写退回期限。', en: 'The plan names no day for it. ' },
  dropped: { zh: '{number}：{months} 不追回。{note}', en: '{number}: nothing is taken back for {months}. {note}' },
})
