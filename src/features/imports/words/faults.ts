/** Why a row cannot be taken as it stands, or wants a look. */
import { phrases, type Phrase } from '../../../kit/say.ts'
import { checkWords } from '../../persons/checks/words.ts'

export const faultWords = phrases({
  lost_digits: {
    zh: 'Excel 把号码存成了数字，末几位已丢失。请把该列设为“文本”后重新填写',
    en: 'Excel stored this as a number and its last digits are lost. Set the column to “Text” and type it again',
  },
  error_value: { zh: '单元格里是公式错误', en: 'The cell holds a formula error' },
  name: { zh: '没有姓名', en: 'There is no name' },
  no_number: {
    zh: '没有残疾人证号，也没有身份证号，认不出是谁',
    en: 'There is neither a certificate number nor an identity number, so it cannot be told who this is',
  },
  citizen_id: {
    zh: '身份证号不对（应为 18 位，且校验码相符），请对照证件',
    en: 'The identity number is not right (18 characters, the last one a check); compare it with the card',
  },
  certificate_no: {
    zh: '残疾人证号不对（身份证号加类别、等级两位），请对照证件',
    en: 'The certificate number is not right (the identity number and two more digits); compare it with the certificate',
  },
  numbers_differ: { zh: '残疾人证号里的身份证号与身份证号一栏不同', en: 'The identity number inside the certificate number is not the one beside it' },
  birth_differs: { zh: '出生日期与证号里的不同', en: 'The birthday is not the one in the number' },
  sex_differs: { zh: '性别与证号里的不同', en: 'The sex is not the one in the number' },
  category_differs: { zh: '残疾类别与证号第 19 位不同', en: 'The category is not the one the certificate number carries' },
  grade_differs: { zh: '残疾等级与证号第 20 位不同', en: 'The grade is not the one the certificate number carries' },
  grade: { zh: '等级应为一级到四级', en: 'The grade should be 1 to 4' },
  phone: { zh: '电话号码不对', en: 'This is not a telephone number' },
  day: { zh: '读不出日期，例如应写 2026-11-23', en: 'No day can be read; write it like 2026-11-23' },
  days_crossed: { zh: '有效期早于发证日期', en: 'The certificate would end before it began' },
  choice: { zh: '不在可选的说法里', en: 'This is not one of the choices' },
  bank_account: { zh: '银行账号应为数字', en: 'A bank account consists of digits' },
  too_long: { zh: '太长', en: 'This is too long' },
  division: { zh: '找不到这个街道或乡镇，请写全名或代码', en: 'This subdistrict or township is not known; write its whole name or its code' },
  no_division: { zh: '没有街道或乡镇', en: 'There is no subdistrict or township' },
  outside: { zh: '不在您的辖区', en: 'This lies outside your area' },
  form_without_work: { zh: '写了就业形式，就业状况却不是“已就业”', en: 'A form of employment is given, but the status is not “in work”' },
  twice_in_file: { zh: '同一个号码在这个文件里前面已有', en: 'The same number stands in this file before' },
  elsewhere: {
    zh: '这个号码已在别的辖区登记，请先与那里联系办理迁移',
    en: 'This number is registered in another area; please arrange the move with that office first',
  },
  two_persons: { zh: '两个号码分别属于两个已登记的人', en: 'The two numbers belong to two different registered persons' },
  alike: {
    zh: '姓名、出生日期、村（社区）与已登记的一人相同，号码不同。请确认是不是同一人',
    en: 'Name, birthday and village are those of a registered person, but the number is not. Please say whether it is the same person',
  },
  refused: { zh: '登记时被拒，可能刚有人登记了同一号码', en: 'The register refused it; somebody may have just registered the same number' },
})
export type FaultWhy = keyof typeof faultWords | keyof typeof checkWords
export const isFaultWhy = (word: string): word is FaultWhy => Object.hasOwn(faultWords, word) || Object.hasOwn(checkWords, word)
/** What is said of a row in words of its own, else as of any record. */
export const faultSays = (why: FaultWhy): Phrase => ({ ...checkWords, ...faultWords })[why]
