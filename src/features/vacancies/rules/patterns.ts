/** How conditions of category or grade are written. Chinese is read with blanks and marks taken out, in lower case. */
import { anyLabel, labels } from './label.ts'

const group = (...parts: readonly string[]): string => `(?:${parts.join('|')})`
const category = group(...labels.map(({ zh }) => zh), '肢体|听力|视力|言语|智力|精神')
const named = group(...labels.map(({ zh }) => zh))
const label = group(...labels.map(({ zh }) => zh), anyLabel.zh)
const who = '(?:使用者|人员?|者|人士|患者|朋友|残疾人?|障碍|类|的|请)*'
const grade = '[一二三四1234]{1,3}(?:[至到或][一二三四1234])?级'

export const chinese: readonly RegExp[] = [
  // kept out: 不要聋哑人, 谢绝盲人, 非残疾, 无残疾
  `(?:不要|不收|不招收?|不录用?|不聘用?|不接受|不接收|不考虑|不欢迎|不含|不包括|拒绝|拒收|拒招|谢绝|禁止|严禁|排除)[^＿]{0,6}?${label}`,
  `(?:非|无|免|除|勿)(?:任何|有)?${label}`,
  `${label}${who}(?:除外|勿扰|勿投|勿|免谈|免|不要|不收|不招|不予|不宜|不适|不得|不能|不可|不录|不考虑|谢绝)`,
  // let in by category: 限肢体残疾, 只招听障, 视力残疾优先
  `(?:限|仅|只要|只招|只收|专招|必须是|须为|须是|应为)[^＿]{0,4}?${category}(?:残|障|人|者)`,
  `${named}${who}优先`,
  // by grade: 残疾三级以下, 肢体3-4级, 四级以上残疾
  `(?:${category}|残疾|伤残|残障)[^＿]{0,4}?${grade}`,
  `${grade}(?:及)?(?:以上|以下|以内)?(?:的)?(?:${category}|残疾|伤残|残障)`,
  `(?:残疾|伤残)(?:类别|等级)(?:要求|限|为|须|应|不|在)`,
  `(?:轻度|轻微|轻|中度)(?:残疾|残障|肢残|肢体残)`,
  // the sound only: 四肢健全, 听力正常, 健全人
  '四肢(?:健全|齐全|正常)|肢体(?:健全|正常|完好)|身体(?:健全|无缺陷|完好)|五官(?:端正|齐全)|健全人|正常人',
  '(?:听力|视力|言语|智力|精神|听说|语言)(?:能力|状况)?(?:必须|要|须|需|都)?(?:正常|健全)',
].map((text) => new RegExp(text, 'u'))

const person = group(...labels.map(({ en }) => en))
const anybody = group(...labels.map(({ en }) => en), anyLabel.en)
export const english: readonly RegExp[] = [
  `\\b(?:no|not|non|without|except|excluding|excludes?|never)(?:[ -]\\w+){0,2}?[ -]${anybody}\\b`,
  `\\b${anybody}(?: \\w+){0,2} (?:need not|excluded|(?:is|are|will be)? ?not (?:accepted|wanted|welcome|suitable|considered|hired)|cannot apply|should not apply)`,
  `\\b(?:only|must be|prefer\\w*)(?: \\w+){0,2}? ${person}\\b|\\b${person}(?: \\w+)? (?:only|preferred)\\b`,
  '\\b(?:disability |certificate )?grades? ?[1-4]\\b(?=.*disab)|\\b(?:disability|certificate) (?:grade|category)\\b|\\bgrade [1-4] (?:or|and) (?:above|below|lighter|under|over)',
  '\\bable[ -]bodied\\b|\\bnormal (?:hearing|sight|vision|speech)\\b|\\b(?:hearing|sight|vision|speech) (?:must be|is) normal\\b|\\bphysically sound\\b',
].map((text) => new RegExp(text, 'u'))
