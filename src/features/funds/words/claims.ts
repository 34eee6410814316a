import { phrases } from '../../../kit/say.ts'

export const claimWords = phrases({
  claims: { zh: '待追回', en: 'To be paid back' },
  lead: {
    zh: '撤销或没有守约的补贴，要退回的钱，早的在前。',
    en: 'Money that is to come back, after a revocation or an obligation that was not kept, oldest first.',
  },
  none: { zh: '没有要追回的钱。', en: 'No money is to come back.' },
  claimed: { zh: '要退回', en: 'Claimed' },
  repaid: { zh: '已退回', en: 'Come back' },
  due_on: { zh: '期限', en: 'Due' },
  no_day: { zh: '方案没有写期限', en: 'The plan names no day' },
  record: { zh: '登记退回', en: 'Record what came back' },
  amount: { zh: '退回金额（元）', en: 'Amount that came back (yuan)' },
  received_on: { zh: '收到日期', en: 'Received on' },
  note: { zh: '凭证号或说明', en: 'Voucher or note' },
  day_wrong: { zh: '收到日期要在追回之后、今天或以前。', en: 'The day must lie after the claim, and not after today.' },
  nothing: { zh: '请填大于零的金额。', en: 'Enter an amount above zero.' },
  not_paid: { zh: '这笔补贴还没有登记拨付，不能追回。', en: 'This award is not recorded as paid, so nothing can be claimed back.' },
  too_much: { zh: '最多还能追回 {left} 元。', en: 'At most {left} yuan can still be claimed back.' },
  more_than_owed: { zh: '还欠 {owed} 元，不能登记更多。', en: '{owed} yuan are still owed; more cannot be recorded.' },
  dropped: { zh: '这笔追回已经撤销，没有登记。', en: 'This claim was dropped meanwhile, so nothing was recorded.' },
  came_back_already: {
    zh: '已经有钱退回来了，不能恢复这笔补贴；请另行批准补付。',
    en: 'Some of the money has come back already, so the award cannot simply be restored; what is due is granted anew.',
  },
})
