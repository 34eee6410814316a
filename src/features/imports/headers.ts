/** Which column says what: the usual spellings of the spreadsheets that offices have. */
import { plainHeader } from '../../kit/sheet/table.ts'
import { toSimplified } from '../../kit/hans.ts'
import { personFields, fieldNames, type PersonField } from '../persons/record.ts'

/** What a column may say beside a person's own fields: a township or district by name, which `division` is found by. */
export type ColumnField = PersonField | 'district' | 'ignore'

const spellings: Partial<Record<ColumnField, string>> = {
  name: '姓名 残疾人姓名 持证人 持证人姓名 本人姓名 人员姓名 学员姓名 名字 name',
  former_names: '曾用名',
  citizen_id: '身份证号 身份证号码 身份证 公民身份号码 公民身份证号 公民身份证号码 证件号 证件号码 居民身份证号 idcard',
  certificate_no: '残疾人证号 残疾人证号码 残疾证号 残疾证号码 残疾人证 残疾证 残证号 持证号 残疾人证编号 残联证号',
  sex: '性别',
  birth_on: '出生日期 出生年月日 出生年月 生日',
  education: '文化程度 学历 受教育程度 教育程度',
  disability_category: '残疾类别 残疾类型 残疾种类 类别',
  disability_grade: '残疾等级 残疾级别 等级 级别',
  certificate_valid_from: '发证日期 签发日期 办证日期 首次发证日期 发证时间 有效期起 残疾证发证日期',
  certificate_valid_to: '有效期至 有效期 有效期止 到期日期 残疾证有效期 截止日期 证件有效期',
  certificate_status: '证件状态 残疾证状态 持证状态',
  veteran_credential: '残疾军人证 残疾军人证号 伤残军人证号',
  district: '区县 县区 县市区 所属区县 所在区县 录入地区',
  division: '街道 乡镇 乡镇街道 街道乡镇 镇街 户口街道 所属街道 所属乡镇 乡 镇 居住地乡镇街道 现住地街道 行政区划代码 行政区划',
  village: '村社区 社区 村 村居 村委会 居委会 所属社区 所在社区 社区村 户口村社区 村名',
  address: '现住址 居住地址 联系地址 家庭住址 住址 现居住地址 常住地址',
  hukou_address: '户口地址 户籍地址 户籍地',
  hukou_kind: '户口性质 户籍性质 户口类型 户口类别',
  phone: '联系电话 联系方式 手机 手机号 手机号码 电话 电话号码 本人电话 联系手机 固定电话 联系方式手机',
  phone_owner: '电话机主 联系人关系',
  guardian_name: '监护人 监护人姓名 联系人 联系人姓名',
  guardian_relation: '监护关系 与监护人关系 监护人关系 与残疾人关系',
  guardian_phone: '监护人电话 监护人联系电话 监护人手机 联系人电话 监护人联系方式',
  communication: '沟通方式 沟通需要 沟通需求',
  employment_status: '就业状况 就业状态 是否就业 就业情况 目前就业状况',
  employment_form: '就业形式 就业方式 就业途径 就业类型 就业渠道',
  employed_since: '就业时间 就业日期 上岗时间 入职时间 入职日期',
  workplace: '单位名称 工作单位 就业单位 用人单位',
  industry: '从事行业 行业 所属行业',
  willingness: '就业意愿 有无就业意愿 是否有就业意愿',
  not_employed_reason: '未就业原因 未就业理由',
  skills: '技能 特长 技能特长 职业技能',
  wishes: '培训意愿 就业需求 需求',
  self_care: '生活自理能力 自理能力 自理情况',
  bank_holder: '开户人 户名 账户名',
  bank_name: '开户行 开户银行 开户支行',
  bank_account: '银行账号 银行卡号 账号 一卡通账号 卡号 社保卡银行账号',
  ignore: '序号 编号 年龄 备注 no',
}

const bySpelling = new Map<string, ColumnField>()
for (const field of fieldNames) for (const text of Object.values(personFields[field].label)) bySpelling.set(plainHeader(text), field)
for (const [field, words] of Object.entries(spellings)) for (const word of words.split(' ')) bySpelling.set(word, field as ColumnField)

/** What a header says, by its spelling; a merged group's name (`联系方式 手机`) helps when the lower name alone says nothing. */
export function fieldOf(header: string): ColumnField | undefined {
  const whole = bySpelling.get(plainHeader(toSimplified(header)))
  if (whole) return whole
  const [group = '', ...rest] = toSimplified(header).split(' ')
  const lower = plainHeader(rest.join(''))
  return lower === '' ? undefined : (bySpelling.get(plainHeader(group) + lower) ?? bySpelling.get(lower))
}

export const isKnown = (header: string): boolean => fieldOf(header) !== undefined

export type MappedColumn = { readonly index: number; readonly header: string; readonly field: ColumnField }

/** A first reading of the headers: what the office confirmed before, else the spelling; no field twice. */
export function guess(columns: readonly { index: number; header: string }[], learnt: ReadonlyMap<string, ColumnField>): MappedColumn[] {
  const taken = new Set<ColumnField>()
  return columns.map(({ index, header }) => {
    const field = learnt.get(plainHeader(header)) ?? fieldOf(header) ?? 'ignore'
    if (field === 'ignore' || taken.has(field)) return { index, header, field: 'ignore' as const }
    taken.add(field)
    return { index, header, field }
  })
}
