import { phrases } from '../../../kit/say.ts'

export const payingWords = phrases({
  under_way: { zh: '有一笔补贴已批准、还没有拨付', en: 'an award of theirs is granted and not paid yet' },
  to_pay: { zh: '待拨付', en: 'To be paid' },
  lead: { zh: '已批准、还没有登记拨付的补贴，早的在前。', en: 'Awards that are granted and not recorded as paid, oldest first.' },
  none: { zh: '没有待拨付的补贴。', en: 'No award waits for its payment.' },
  number: { zh: '受理编号', en: 'Case' },
  amount: { zh: '金额', en: 'Amount' },
  granted_on: { zh: '批准日期', en: 'Granted on' },
  record: { zh: '登记拨付', en: 'Record the payment' },
  paid_on: { zh: '拨付日期', en: 'Paid on' },
  note: { zh: '凭证号或说明', en: 'Voucher or note' },
  day_wrong: { zh: '拨付日期要在批准之后、今天或以前。', en: 'The day must lie after the grant, and not after today.' },
  revoked: { zh: '这笔补贴刚刚被撤销，没有登记拨付。', en: 'This award was revoked meanwhile, so no payment was recorded.' },
  waits: { zh: '这笔拨付要等：{why}。', en: 'This payment waits: {why}.' },
  next: { zh: '下一步', en: 'Next' },
})
export const payingConstraints = phrases({ award_payment_pkey: { zh: '这一笔已经登记过拨付。', en: 'This payment has been recorded already.' } })
