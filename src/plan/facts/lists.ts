/** Lists of facts: each item has facts of its own, seen in a plan as `each.…`. */
import { choice, fact, type Group } from './kind.ts'
import { categoryFact, gradeFact, levelFact, sexFact, veteranFact } from './person.ts'

export const lists = {
  'staff.persons': {
    category: categoryFact,
    grade: gradeFact,
    veteran_grade: veteranFact,
    sex: sexFact,
    birth_day: fact('day', '出生日期', 'Date of birth', 'identity'),
    disabled: fact('yes_no', '是残疾人', 'Disabled', 'certificate'),
    registered_here: fact('yes_no', '户籍在本地', 'Registered here', 'register'),
    certificate_valid: fact('yes_no', '残疾人证有效', 'Certificate valid', 'certificate'),
    hired_on: fact('day', '入职日期', 'Hired on', 'contract'),
    months_on_post: fact('count', '在岗月数', 'Months on the post', 'contract'),
    contract_months: fact('count', '合同月数', 'Months of the contract', 'contract'),
    insured: fact('yes_no', '已缴社会保险', 'Insured', 'insurance'),
    monthly_wage_fen: fact('money', '月工资', 'Monthly wage', 'wages'),
    full_time: fact('yes_no', '全日制', 'Full-time', 'contract'),
    weekly_hours: fact('count', '每周工作小时数', 'Hours a week', 'contract'),
    form: choice('用工形式', 'Form of work', 'contract', {
      own: { zh: '本单位合同', en: 'Own contract' },
      dispatched: { zh: '劳务派遣', en: 'Dispatched' },
      sheltered: { zh: '庇护', en: 'Sheltered' },
      couple: { zh: '夫妻档', en: 'Couple' },
    }),
    newly_hired: fact('yes_no', '本年新招用', 'Newly hired this year', 'contract'),
    counted_elsewhere: fact('yes_no', '已在别处计算', 'Counted elsewhere', 'declaration'),
  },
  'staff.months': {
    day: fact('day', '当月第一天', 'First day of the month', 'insurance'),
    staff_count: fact('count', '当月职工人数', 'Staff that month', 'insurance'),
    disabled_count: fact('count', '当月残疾职工人数（按人）', 'Disabled workers that month, by head', 'insurance'),
    weighted_count: fact('number', '当月残疾职工人数（按折算）', 'Disabled workers that month, weighted', 'insurance'),
  },
  'costs.items': {
    kind: fact('text', '费用类别', 'Kind of cost', 'receipts'),
    amount_fen: fact('money', '金额', 'Amount', 'receipts'),
    paid_on: fact('day', '付款日期', 'Paid on', 'receipts'),
    months: fact('count', '所含月数', 'Months it covers', 'receipts'),
  },
  'household.members': {
    relation: choice('与申请人关系', 'Relation', 'register', {
      self: { zh: '本人', en: 'Self' },
      spouse: { zh: '配偶', en: 'Spouse' },
      child: { zh: '子女', en: 'Child' },
      parent: { zh: '父母', en: 'Parent' },
      other: { zh: '其他', en: 'Other' },
    }),
    disabled: fact('yes_no', '是残疾人', 'Disabled', 'certificate'),
    employed: fact('yes_no', '在业', 'Employed', 'employment'),
  },
  'training.courses': {
    kind: fact('text', '培训项目', 'Kind of course', 'training'),
    completed_on: fact('day', '结业日期', 'Completed on', 'training'),
    days: fact('count', '天数', 'Days', 'training'),
    level: levelFact,
  },
  'business.shops': {
    platform: fact('text', '平台', 'Platform', 'sale'),
    opened_on: fact('day', '开店日期', 'Opened on', 'sale'),
    transaction_count: fact('count', '交易笔数', 'Number of transactions', 'sale'),
    turnover_fen: fact('money', '营业额', 'Turnover', 'sale'),
  },
} as const satisfies Record<string, Group>

export const listLabels: Readonly<Record<keyof typeof lists, readonly [zh: string, en: string]>> = {
  'staff.persons': ['职工名单', 'List of workers'],
  'staff.months': ['各月人数', 'Numbers month by month'],
  'costs.items': ['费用清单', 'List of costs'],
  'household.members': ['家庭成员', 'Members of the household'],
  'training.courses': ['参加过的培训', 'Courses taken'],
  'business.shops': ['网店清单', 'List of online shops'],
}
export type ListName = keyof typeof lists
