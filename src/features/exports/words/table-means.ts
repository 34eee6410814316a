/** What each column of the employment tables means, and on what that rests. Assumptions begin with 【假定】. */
import { phrases } from '../../../kit/say.ts'

export const tableMeans = phrases({
  certified: {
    zh: '残疾人证有效、没有注销或迁出、没有去世或迁走的人。',
    en: 'Persons whose certificate is held and valid, and who have not died or moved away.',
  },
  certified_basis: { zh: '残疾人证管理办法（2018）；有效期以登记册为准。', en: 'Rules on disability certificates (2018); validity as registered.' },
  working_age: {
    zh: '持证人中期末男满 16 不满 60 周岁、女满 16 不满 55 周岁的。',
    en: 'Of them, men of 16 to 59 and women of 16 to 54 full years at the end.',
  },
  working_age_basis: {
    zh: '实名制系统口径（男 16—59、女 16—54）。【假定】延迟退休后口径未见新文件，仍按此计。',
    en: 'The real-name system’s ages. [Assumed] unchanged, since no new rule after the retirement reform was found.',
  },
  in_work: {
    zh: '持证人中就业状况为“已就业”、就业起始日不晚于期末的人。是存量，不是“上年人数加本年新增”。',
    en: 'Certified persons in work whose work began by the end of the period: a stock, not last year’s figure plus this year’s new.',
  },
  in_work_basis: {
    zh: '中国残联教就部 2007 年说明：就业人数是实际在业人数。【假定】登记册只存现在的状况，期末之后变化的按现在计。',
    en: 'CDPF note of 2007: those actually in work. [Assumed] the register holds the present state; changes after the end of the period show.',
  },
  form: { zh: '已就业的人按就业形式分；一人只算一种。', en: 'Those in work by form; one person counts in one form.' },
  form_basis: { zh: '七种就业形式的通行定义；登记册里没有写形式的列在“未注明”。', en: 'The usual seven forms; where the register has none, “not stated”.' },
  part: { zh: '已就业人数中的一部分。', en: 'A part of those in work.' },
  part_basis: { zh: '登记册的性别、户口性质、残疾等级和出生日期。', en: 'Sex, household registration, grade and birthday as registered.' },
  rate: {
    zh: '就业年龄段已就业人数 ÷ 就业年龄段持证人数；分母为 0 时留空。',
    en: 'In work of working age ÷ certified of working age; empty where there is none.',
  },
  rate_basis: { zh: '分子、分母都在本表里。', en: 'Numerator and denominator both stand in this table.' },
  started: {
    zh: '报告期内有上岗记录的人，一人只算一次，按期内最后一次上岗的形式和区县。',
    en: 'Persons who started work in the period; each counts once, by form and district of their last start in it.',
  },
  started_basis: {
    zh: '以合同为凭的上岗记录。【假定】离岗没有记录，所以以前上过岗的也计入，另列一栏。',
    en: 'Placements that a contract proves. [Assumed] ends of work are not recorded, so those placed before are included and told apart.',
  },
  started_before: { zh: '上一栏中，报告期之前已有上岗记录的人。', en: 'Of these, persons with a start of work recorded before the period.' },
  trained: { zh: '报告期内完成培训的人，一人只算一次。', en: 'Persons who completed a course in the period, each once.' },
  completions: { zh: '报告期内完成的培训，一人一班算一次。', en: 'Courses completed in the period, each person and course once.' },
  trained_basis: { zh: '以签到册为凭的培训记录。', en: 'Completions that a register of attendance proves.' },
})
