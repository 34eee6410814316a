/** Facts about a person, the certificate and the household. */
import { choice, derived, fact } from './kind.ts'

const sexes = { male: { zh: '男', en: 'Male' }, female: { zh: '女', en: 'Female' } } as const
const categories = {
  visual: { zh: '视力', en: 'Visual' },
  hearing: { zh: '听力', en: 'Hearing' },
  speech: { zh: '言语', en: 'Speech' },
  physical: { zh: '肢体', en: 'Physical' },
  intellectual: { zh: '智力', en: 'Intellectual' },
  mental: { zh: '精神', en: 'Mental' },
  multiple: { zh: '多重', en: 'Multiple' },
} as const
const levels = {
  none: { zh: '无', en: 'None' },
  junior: { zh: '初级', en: 'Junior' },
  intermediate: { zh: '中级', en: 'Intermediate' },
  senior: { zh: '高级', en: 'Senior' },
} as const
export const sexFact = choice('性别', 'Sex', 'identity', sexes)
export const categoryFact = choice('残疾类别', 'Disability category', 'certificate', categories)
export const gradeFact = fact('count', '残疾等级', 'Disability grade', 'certificate')
export const veteranFact = fact('count', '残疾军人等级', 'Grade of a disabled veteran', 'certificate')
export const levelFact = choice('职业资格等级', 'Level of skill', 'training', levels)

export const person = {
  birth_day: fact('day', '出生日期', 'Date of birth', 'identity'),
  sex: sexFact,
  age: derived('count', '年龄', 'Age', 'identity'),
  of_working_age: derived('yes_no', '处于就业年龄', 'Of working age', 'identity'),
  registered_division: fact('text', '户籍所在区划', 'Division of household registration', 'register'),
  registered_here: derived('yes_no', '户籍在本地', 'Registered here', 'register'),
  residence_division: fact('text', '居住地区划', 'Division of residence', 'register'),
  resident_here: derived('yes_no', '居住在本地', 'Lives here', 'register'),
  resident_since: fact('day', '从哪天起居住', 'Lives here since', 'register'),
  residence_permit: fact('yes_no', '持居住证', 'Holds a residence permit', 'register'),
  insured_months: fact('count', '参加社会保险月数', 'Months of social insurance', 'insurance'),
  registration_kind: choice('户口性质', 'Kind of registration', 'register', { urban: { zh: '城镇', en: 'Urban' }, rural: { zh: '农村', en: 'Rural' } }),
  veteran_grade: veteranFact,
  employment: choice('就业状况', 'Employment status', 'employment', {
    unemployed: { zh: '失业', en: 'Unemployed' },
    employed: { zh: '在业', en: 'Employed' },
    self_employed: { zh: '个体就业', en: 'Self-employed' },
    flexible: { zh: '灵活就业', en: 'Flexibly employed' },
    farming: { zh: '从事农业', en: 'Farming' },
    student: { zh: '在校', en: 'Student' },
    retired: { zh: '退休', en: 'Retired' },
  }),
  registered_unemployed: fact('yes_no', '办理了失业登记', 'Registered as unemployed', 'employment'),
  unemployed_since: fact('day', '从哪天起失业', 'Unemployed since', 'employment'),
  employed_elsewhere: fact('yes_no', '在别处就业', 'Employed elsewhere', 'employment'),
  hard_to_employ: fact('yes_no', '认定为就业困难人员', 'Recognised as hard to employ', 'employment'),
  able_to_work: fact('yes_no', '有劳动能力', 'Able to work', 'certificate'),
  full_capacity: fact('yes_no', '有完全民事行为能力', 'Of full legal capacity', 'identity'),
  graduated_on: fact('day', '毕业日期', 'Graduated on', 'training'),
  skill: levelFact,
  trained: fact('yes_no', '完成了规定的培训', 'Has completed the training asked for', 'training'),
  counselled: fact('yes_no', '接受了创业或职业指导', 'Has had guidance or counselling', 'programme'),
  massage_licence: choice('按摩资格', 'Licence for massage', 'training', {
    none: { zh: '无', en: 'None' },
    healthcare: { zh: '保健按摩', en: 'Healthcare massage' },
    medical: { zh: '医疗按摩', en: 'Medical massage' },
  }),
  honour: choice('所获荣誉', 'Honour', 'training', {
    none: { zh: '无', en: 'None' },
    international: { zh: '国际竞赛奖牌', en: 'Medal of an international contest' },
    national: { zh: '全国竞赛前列', en: 'Prize of a national contest' },
    provincial: { zh: '省级竞赛第一', en: 'First in a provincial contest' },
    model: { zh: '残疾人自强模范', en: 'Model of self-reliance' },
  }),
  family_of_unit_staff: fact('yes_no', '本单位职工的配偶或子女', 'Spouse or child of staff of the named units', 'register'),
  public_sector: fact('yes_no', '在机关事业单位工作', 'Works for a public body', 'employment'),
} as const

export const certificate = {
  category: categoryFact,
  grade: gradeFact,
  valid_from: fact('day', '残疾人证签发日期', 'Certificate valid from', 'certificate'),
  valid_to: fact('day', '残疾人证有效期至', 'Certificate valid to', 'certificate'),
  valid: derived('yes_no', '残疾人证有效', 'Certificate valid', 'certificate'),
  severe: derived('yes_no', '重度残疾（一、二级）', 'Severe (grade 1 or 2)', 'certificate'),
  generation: fact('count', '第几代残疾人证', 'Generation of the certificate', 'certificate'),
  issued_division: fact('text', '残疾人证签发地', 'Division that issued the certificate', 'certificate'),
} as const

export const household = {
  registered_poor: fact('yes_no', '建档立卡户', 'Registered poor household', 'household'),
  lifted_from_poverty: fact('yes_no', '脱贫户', 'Lifted from poverty', 'household'),
  monitored: fact('yes_no', '防返贫监测对象', 'Monitored household', 'household'),
  subsistence_allowance: fact('yes_no', '低保户', 'On subsistence allowance', 'household'),
  extreme_poverty: fact('yes_no', '特困户', 'On extreme-poverty support', 'household'),
  low_income: fact('yes_no', '低收入或低保边缘户', 'Of low income', 'household'),
  zero_employment: fact('yes_no', '零就业家庭', 'Zero-employment household', 'household'),
  in_hardship: fact('yes_no', '经济困难', 'In hardship', 'household'),
  disabled_count: fact('count', '家中残疾人数', 'Disabled persons in the household', 'household'),
  size: fact('count', '家庭人口', 'Persons in the household', 'register'),
  yearly_income_fen: fact('money', '家庭年收入', 'Yearly income of the household', 'household'),
  income_per_head_fen: fact('money', '家庭人均年收入', 'Yearly income per head', 'household'),
  same_village: fact('yes_no', '与基地同村', 'In the same village as the base', 'register'),
  willing: fact('yes_no', '愿意接受核查', 'Agrees to be checked', 'programme'),
} as const
