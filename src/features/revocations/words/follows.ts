import { phrases } from '../../../kit/say.ts'

/** What follows a revocation, as it is read before it is agreed to. */
export const followWords = phrases({
  award_released: {
    zh: '补贴 {amount} 元还没有拨付：不再拨付，钱退回原来的资金。',
    en: 'The award of {amount} yuan is not paid yet: it will not be, and the money goes back to its purse.',
  },
  award_claimed: {
    zh: '补贴 {amount} 元已经拨付：要追回 {claim} 元，{until}。',
    en: 'The award of {amount} yuan is paid: {claim} yuan are claimed back, {until}.',
  },
  until: { zh: '{day} 前退回', en: 'to be paid back by {day}' },
  no_day: { zh: '方案没有写期限', en: 'for which the plan names no day' },
  award_restored: { zh: '补贴 {amount} 元恢复有效。', en: 'The award of {amount} yuan holds again.' },
  plaque_withdrawn: { zh: '牌匾 {number} 撤销，名录照实显示。', en: 'Plaque {number} is withdrawn, and the register shows it.' },
  plaque_restored: { zh: '牌匾 {number} 恢复为“{standing}”。', en: 'Plaque {number} is again: {standing}.' },
  counts_no_more: { zh: '不再计入：{targets}。', en: 'It counts no longer towards: {targets}.' },
  counts_again: { zh: '重新计入有关指标。', en: 'It counts towards its targets again.' },
  placements_stay: { zh: '已登记的安置就业照旧，不受影响。', en: 'Job placements on record stay as they are.' },
  stays_closed: { zh: '申请不重新办理；符合条件可以再申请。', en: 'The case is not opened again; whoever meets the conditions can apply anew.' },
  reopened: { zh: '申请回到“{stage}”，重新办理。', en: 'The case goes back to “{stage}” and is dealt with again.' },
  notice_down: {
    zh: '公示立即撤下，页面写明原因；当时公示的内容留存为证。',
    en: 'The notice is taken down at once and its page says why; what was shown is kept as proof.',
  },
  shown_again: { zh: '{n} 件申请要重新公示，天数重新起算。', en: 'Cases to be shown again, for the whole term: {n}.' },
  holder_told: { zh: '当事人收到通知，写明理由和依据。', en: 'The person or body it is about is told, with the reason and the clause.' },
  nobody_told: {
    zh: '当事人没有账号，请另行书面或当面告知。',
    en: 'The person or body it is about has no account here, so tell them in writing or in person.',
  },
})
export const whatWords = phrases({
  grant: { zh: '批准决定', en: 'the decision to grant' },
  refusal: { zh: '不予批准的决定', en: 'the decision to refuse' },
  notice: { zh: '公示', en: 'the public notice' },
  plaque: { zh: '认定（牌匾 {number}）', en: 'the recognition (plaque {number})' },
  withdrawal: { zh: '对牌匾 {number} 的撤销', en: 'the withdrawal of plaque {number}' },
  revocation: { zh: '之前的撤销', en: 'the earlier revocation' },
})
