/** What the checks of a person's record say: what is wrong, and what to look at. */
import { phrases } from '../../../kit/say.ts'

export const checkWords = phrases({
  name_missing: { zh: '请填写姓名', en: 'Enter the name' },
  letter_lost: {
    zh: '姓名里有没显示出来的字（如 □、?、数字），请对照证件',
    en: 'A letter of the name seems lost (such as □, ? or a digit): compare it with the papers',
  },
  division_missing: { zh: '请选择街道或乡镇', en: 'Choose the subdistrict or township' },
  division_unknown: { zh: '这个街道或乡镇不在本市名录里', en: 'This subdistrict or township is not in the city’s list' },
  birth_missing: { zh: '没有身份证号或残疾人证号时，请填写出生日期和性别', en: 'Without an identity or certificate number, enter birthday and sex' },
  id_rounded: { zh: '号码末尾的数字被电子表格变成了 0，请按证件重填', en: 'A spreadsheet has turned the last digits into 0. Enter the number from the papers' },
  id_fifteen: {
    zh: '这是 15 位的老号码，请填现在身份证上的 18 位',
    en: 'This is an old number of 15 digits. Enter the 18 characters of the present identity card',
  },
  id_form: { zh: '身份证号应为 18 位，最后一位可能是 X', en: 'An identity number has 18 characters; the last may be X' },
  id_day: { zh: '身份证号里的出生日期不存在', en: 'The birthday inside the identity number does not exist' },
  id_check: { zh: '身份证号的校验位不符，多半是抄错了一位', en: 'The check character does not match: one digit is probably wrong' },
  id_place: { zh: '身份证号开头的省份代码不常见，请对照证件', en: 'The number begins with an unusual province code: compare it with the papers' },
  certificate_short: {
    zh: '这是身份证号。残疾人证号后面还有类别、等级两位',
    en: 'This is the identity number. A certificate number has two more digits, for category and grade',
  },
  certificate_form: {
    zh: '残疾人证号是身份证号加类别（1–7）、等级（1–4）两位，补办的可能还有 B1 等',
    en: 'A certificate number is the identity number, a category (1–7) and a grade (1–4); a re-issue may end in B1 or so',
  },
  certificate_veteran: { zh: '这像是残疾军人证号，请填到“残疾军人证号”一栏', en: 'This looks like a disabled veteran credential: enter it in that field' },
  certificate_other_person: {
    zh: '残疾人证号里的身份证号和所填的身份证号不是一个人',
    en: 'The identity number inside the certificate number is another person’s',
  },
  category_differs: {
    zh: '类别和残疾人证号里的不一致。如已变更类别，请写明',
    en: 'The category differs from the one in the certificate number. If it was re-assessed, say so',
  },
  grade_differs: {
    zh: '等级和残疾人证号里的不一致。如已变更等级，请写明',
    en: 'The grade differs from the one in the certificate number. If it was re-assessed, say so',
  },
  birth_differs: { zh: '出生日期和身份证号里的不一致', en: 'The birthday differs from the one in the identity number' },
  sex_differs: { zh: '性别和身份证号里的不一致', en: 'The sex differs from the one in the identity number' },
  grade_range: { zh: '残疾等级是 1 到 4，1 级最重', en: 'A disability grade is 1 to 4; 1 is the most severe' },
  veteran_range: { zh: '残疾军人等级是 1 到 10', en: 'A veteran grade is 1 to 10' },
  birth_future: { zh: '出生日期在今天之后', en: 'The birthday lies after today' },
  very_old: { zh: '年龄超过 115 岁，请核对', en: 'The age is over 115: please check' },
  validity_turned: { zh: '有效期的结束早于开始', en: 'The validity ends before it begins' },
  issued_before_birth: { zh: '签发日期早于出生日期', en: 'The certificate was issued before the birth' },
  expired: { zh: '残疾人证已过期：换证以前不计入按比例就业', en: 'The certificate has expired: it does not count for the quota until it is renewed' },
  expires_soon: { zh: '残疾人证三个月内到期，请提醒换证', en: 'The certificate expires within three months: remind them to renew it' },
  phone_form: { zh: '电话不像手机号或带区号的座机，请核对', en: 'This does not look like a mobile or a landline number with its area code' },
  bank_letters: { zh: '银行账号只有数字', en: 'A bank account has digits only' },
  bank_check: { zh: '账号校验不符。存折账号可以这样，银行卡请核对', en: 'The number fails the card check. A passbook may; compare a card with the papers' },
  bank_other_holder: { zh: '开户人不是本人也不是监护人，请写明原因', en: 'The account holder is neither the person nor the guardian: say why' },
  form_without_work: { zh: '填了就业形式，就业状况应为“已就业”', en: 'With an employment form, the status must be in work' },
  work_without_form: { zh: '已就业的请选择就业形式，年报按它统计', en: 'Choose the employment form: the yearly table counts by it' },
  child_at_work: { zh: '不满 16 周岁填了已就业，请核对', en: 'In work under the age of 16: please check' },
  guardian_wanted: {
    zh: '未成年人或重度智力、精神残疾人，请登记监护人',
    en: 'Enter a guardian for a minor or a person with a severe intellectual or mental disability',
  },
  unknown_option: { zh: '不认识的选项“{text}”', en: 'Unknown choice “{text}”' },
  no_number: { zh: '这里应是整数', en: 'This must be a whole number' },
  no_day: { zh: '这里应是日期，例如 2026-11-23', en: 'This must be a date, such as 2026-11-23' },
  too_long: { zh: '太长了，最多 {most} 字', en: 'Too long: at most {most} characters' },
})
