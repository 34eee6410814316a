/** Reads one cell for a field of a person's record: every way in which offices write it. */
import { readDay } from '../../kit/day.ts'
import { toSimplified } from '../../kit/hans.ts'
import { categories, plainIdentifier, readCertificateNo, readCitizenId } from '../../kit/identifiers.ts'
import type { RecordField } from '../persons/record.ts'
import type { FaultWhy } from './words/faults.ts'

export type Read = { readonly value: string | number | readonly string[] } | { readonly why: FaultWhy }

/** Reads a text that is not blank. Divisions are read with their neighbours (`places.ts`). */
export function readValue(name: string, field: RecordField, text: string): Read {
  switch (field.kind) {
    case 'text':
      return text.length > (field.max_length ?? 200) ? { why: 'too_long' } : { value: text }
    case 'texts':
    case 'choices':
      return { value: [...new Set(text.split(/[、,，;；/]/).map((one) => one.trim().slice(0, field.max_length ?? 60)))].filter(Boolean) }
    case 'choice':
      return choiceOf(name, field.options ?? {}, text)
    case 'number':
      return gradeOf(text)
    case 'day':
      return dayOf(text)
    case 'citizen_id':
      return numberOf(text, readCitizenId(text)?.id, 'citizen_id')
    case 'certificate_no':
      return numberOf(text, readCertificateNo(text)?.certificate_no, 'certificate_no')
    case 'veteran_credential':
      return { value: plainIdentifier(text).slice(0, 30) }
    case 'phone':
      return phoneOf(text)
    case 'bank_account': {
      const account = plainIdentifier(text)
      return /^\d{8,30}$/.test(account) ? { value: account } : { why: 'bank_account' }
    }
    case 'division':
      return { why: 'division' }
  }
}

const numberOf = (text: string, read: string | undefined, why: 'citizen_id' | 'certificate_no'): Read => {
  if (read !== undefined) return { value: read }
  // 15 digits and noughts: what a spreadsheet leaves of a longer number
  return /^\d{15}0{3,5}$/.test(plainIdentifier(text)) ? { why: 'lost_digits' } : { why }
}

/** A mobile number or a landline with its area code; of several, the first. */
function phoneOf(text: string): Read {
  const first = text.normalize('NFKC').split(/[/;,、，；]|\s{2,}/)[0] ?? ''
  const phone = first.replace(/^\+?86[-\s]?(?=1)/, '').replace(/[\s()-]/g, '')
  return /^(1[3-9]\d{9}|0\d{9,11}|\d{7,8}|[48]00\d{7})$/.test(phone) ? { value: phone } : { why: 'phone' }
}

const levels: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 壹: 1, 贰: 2, 叁: 3, 肆: 4 }
/** 1, 1级, 一级, Ⅰ级. */
function gradeOf(text: string): Read {
  const plain = text.normalize('NFKC').replace(/[级級等\s]/g, '')
  const roman = ['I', 'II', 'III', 'IV'].indexOf(plain.toUpperCase()) + 1
  const value = levels[plain] ?? (roman || (/^\d{1,2}$/.test(plain) ? Number(plain) : 0))
  return value >= 1 && value <= 10 ? { value } : { why: 'grade' }
}

/** As people write days, and 20200105, 2020.1.5, 43835 (a spreadsheet's own), with a time of day behind it. */
function dayOf(text: string): Read {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[\sT]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '')
  const compact = /^([12]\d{3})(\d{2})(\d{2})$/.exec(plain)
  const day = readDay(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : plain)
  if (day) return { value: day }
  const serial = /^\d{5}$/.test(plain) ? Number(plain) : 0
  if (serial >= 10_000 && serial < 80_000) return { value: new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10) }
  return { why: 'day' }
}

/** Other ways to say an option; `#` stands for the option's own word. */
const synonyms: Record<string, Record<string, string>> = {
  sex: { 男性: 'male', 女性: 'female', M: 'male', F: 'female', '1': 'male', '2': 'female' },
  disability_category: Object.fromEntries(categories.map((category, i) => [String(i + 1), category])),
  employment_status: {
    是: 'employed',
    就业: 'employed',
    在业: 'employed',
    在职: 'employed',
    否: 'not_employed',
    失业: 'not_employed',
    无业: 'not_employed',
    待业: 'not_employed',
    在校学生: 'studying',
    学生: 'studying',
    已退休: 'retired',
  },
  employment_form: {
    按比例: 'quota',
    集中: 'centralised',
    自主创业: 'individual',
    个体: 'individual',
    创业: 'individual',
    公益岗: 'public_welfare_post',
    公益性岗位: 'public_welfare_post',
    公益岗位: 'public_welfare_post',
    辅助性: 'sheltered',
    辅助就业: 'sheltered',
    灵活: 'flexible',
    种养加: 'farming',
    农业种养: 'farming',
    务农: 'farming',
    农业种养加: 'farming',
  },
  willingness: { 有: 'yes', 是: 'yes', 有意愿: 'yes', 无: 'no', 否: 'no', 没有: 'no', 无意愿: 'no', 不确定: 'unsure' },
  hukou_kind: { 农村: 'rural', 农业户口: 'rural', 城镇: 'urban', 城市: 'urban', 非农: 'urban', 非农业户口: 'urban', 居民: 'urban' },
  education: {
    文盲: 'none',
    文盲半文盲: 'none',
    无: 'none',
    小学及以下: 'primary',
    初级中学: 'junior_middle',
    高级中学: 'senior_middle',
    中专: 'vocational',
    职高: 'vocational',
    技校: 'vocational',
    中职: 'vocational',
    专科: 'college',
    大学专科: 'college',
    大学本科: 'bachelor',
    大学: 'bachelor',
    硕士: 'postgraduate',
    博士: 'postgraduate',
    研究生及以上: 'postgraduate',
    特教: 'special_school',
  },
  self_care: { 能自理: 'full', 可自理: 'full', 能: 'full', 半自理: 'partial', 部分: 'partial', 不能: 'none', 不自理: 'none' },
  certificate_status: { 正常: 'valid', 在用: 'valid', 持证: 'valid', 挂失: 'lost', 迁出: 'moved_out', 注销: 'cancelled' },
  communication: {
    无: 'none',
    手语: 'sign_language',
    文字: 'captions',
    字幕: 'captions',
    大字版: 'large_print',
    语音: 'voice',
    电话: 'voice',
    告知监护人: 'guardian_copied',
  },
  guardian_relation: {
    父亲: 'parent',
    母亲: 'parent',
    父: 'parent',
    母: 'parent',
    父子: 'parent',
    母子: 'parent',
    丈夫: 'spouse',
    妻子: 'spouse',
    夫妻: 'spouse',
    儿子: 'child',
    女儿: 'child',
    兄弟: 'sibling',
    姐妹: 'sibling',
    哥哥: 'sibling',
    姐姐: 'sibling',
    弟弟: 'sibling',
    妹妹: 'sibling',
    祖父: 'grandparent',
    祖母: 'grandparent',
    亲属: 'other_relative',
    其他: 'other_relative',
    村委会: 'organisation',
    居委会: 'organisation',
  },
}

const made = new WeakMap<object, Map<string, string>>()
const plainChoice = (text: string): string =>
  toSimplified(text.normalize('NFKC'))
    .replace(/[（(].*?[）)]|\s|残疾$|人员$/g, '')
    .toUpperCase()

function choiceOf(name: string, options: NonNullable<RecordField['options']>, text: string): Read {
  let known = made.get(options)
  if (!known) {
    known = new Map()
    for (const [key, phrase] of Object.entries(options)) for (const word of [key, phrase.zh, phrase.en]) known.set(plainChoice(word), key)
    for (const [word, key] of Object.entries(synonyms[name] ?? {})) if (Object.hasOwn(options, key)) known.set(plainChoice(word), key)
    made.set(options, known)
  }
  const value = known.get(plainChoice(text))
  return value === undefined ? { why: 'choice' } : { value }
}
