/** Facts about costs, loans, training and the case itself. */
import { choice, derived, fact } from './kind.ts'

export const costs = {
  total_fen: fact('money', '总费用', 'Total cost', 'receipts'),
  eligible_fen: derived('money', '可列支的费用', 'Eligible costs', 'receipts'),
  price_fen: fact('money', '价款', 'Price', 'receipts'),
  investment_fen: fact('money', '总投资', 'Investment', 'receipts'),
  own_invested_fen: fact('money', '本人投入', 'Own money invested', 'receipts'),
  monthly_rent_fen: fact('money', '月租金', 'Monthly rent', 'lease'),
  equipment_fen: fact('money', '设备费用', 'Equipment', 'receipts'),
  works_fen: fact('money', '改造费用', 'Works', 'receipts'),
  other_aid_fen: fact('money', '已有的其他资助', 'Other aid received', 'receipts'),
  insurance_paid_fen: fact('money', '保险已赔付', 'Paid by an insurer', 'receipts'),
  home_work_paid_fen: fact('money', '向居家工作者支付的报酬', 'Paid to persons working at home', 'receipts'),
  rent_waived_fen: fact('money', '减免的租金', 'Rent waived', 'receipts'),
  ordered_on: fact('day', '订购或开工日期', 'Ordered or begun on', 'receipts'),
  paid_on: fact('day', '付款日期', 'Paid on', 'receipts'),
} as const

export const loan = {
  principal_fen: fact('money', '贷款本金', 'Principal', 'loan'),
  rate_percent: fact('percent', '年利率', 'Yearly rate', 'loan'),
  interest_fen: fact('money', '已付利息', 'Interest paid', 'loan'),
  started_on: fact('day', '放款日期', 'Paid out on', 'loan'),
  months: fact('count', '期限（月）', 'Term in months', 'loan'),
  repaid_on_time: fact('yes_no', '按期还款', 'Repaid on time', 'loan'),
} as const

export const training = {
  days: fact('count', '培训天数', 'Days of training', 'training'),
  kind: fact('text', '培训项目', 'Kind of course', 'training'),
  body_recognised: fact('yes_no', '培训机构经认定', 'The training body is recognised', 'programme'),
  completed_on: fact('day', '结业日期', 'Completed on', 'training'),
  level: choice('取得证书等级', 'Level of certificate', 'training', {
    none: { zh: '无', en: 'None' },
    junior: { zh: '初级', en: 'Junior' },
    intermediate: { zh: '中级', en: 'Intermediate' },
    senior: { zh: '高级', en: 'Senior' },
  }),
  certified_on: fact('day', '取得证书日期', 'Certified on', 'training'),
} as const

export const at = {
  filed_on: fact('day', '申请日期', 'Filed on', 'programme'),
  event_on: fact('day', '事项发生日期', 'Day of the event', 'programme'),
  approved_on: fact('day', '批准日期', 'Approved on', 'programme'),
  paid_on: fact('day', '拨付日期', 'Paid on', 'programme'),
  asked_fen: fact('money', '申请金额', 'Amount asked for', 'programme'),
  granted_fen: fact('money', '已拨金额', 'Amount granted', 'programme'),
  days_late: fact('count', '逾期天数', 'Days late', 'programme'),
  complete: fact('yes_no', '按期完成', 'Completed in time', 'programme'),
  as_planned: fact('yes_no', '按计划实施', 'Done as planned', 'programme'),
  false_claim: fact('yes_no', '弄虚作假', 'False claim', 'programme'),
  check_passed: fact('yes_no', '检查合格', 'Check passed', 'programme'),
  dividend_paid: fact('yes_no', '分红已兑现', 'Dividend paid', 'programme'),
} as const
