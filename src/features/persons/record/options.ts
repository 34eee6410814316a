/** The choices of a person's record, each with the words the field uses. */
import { phrases } from '../../../kit/say.ts'

export const sexes = phrases({ male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } })
export const disabilityCategories = phrases({
  visual: { zh: '视力', en: 'visual' },
  hearing: { zh: '听力', en: 'hearing' },
  speech: { zh: '言语', en: 'speech' },
  physical: { zh: '肢体', en: 'physical' },
  intellectual: { zh: '智力', en: 'intellectual' },
  mental: { zh: '精神', en: 'mental' },
  multiple: { zh: '多重', en: 'multiple' },
})
export const certificateStatuses = phrases({
  valid: { zh: '有效', en: 'held' },
  lost: { zh: '已挂失', en: 'reported lost' },
  moved_out: { zh: '已迁出', en: 'moved away' },
  cancelled: { zh: '已注销', en: 'cancelled' },
})
export const hukouKinds = phrases({ rural: { zh: '农业', en: 'rural' }, urban: { zh: '非农业', en: 'urban' } })
export const phoneOwners = phrases({
  own: { zh: '本人', en: 'the person' },
  guardian: { zh: '监护人', en: 'the guardian' },
  relative: { zh: '亲属', en: 'a relative' },
  neighbour: { zh: '邻居', en: 'a neighbour' },
  village: { zh: '村（社区）', en: 'the village' },
})
export const guardianRelations = phrases({
  spouse: { zh: '配偶', en: 'spouse' },
  parent: { zh: '父母', en: 'parent' },
  child: { zh: '子女', en: 'child' },
  sibling: { zh: '兄弟姐妹', en: 'brother or sister' },
  grandparent: { zh: '祖父母、外祖父母', en: 'grandparent' },
  other_relative: { zh: '其他亲属', en: 'another relative' },
  organisation: { zh: '村（居）委会或民政部门', en: 'the village committee or civil affairs' },
})
export const communications = phrases({
  none: { zh: '没有特别要求', en: 'No special need' },
  sign_language: { zh: '手语，不打电话', en: 'Sign language, no phone calls' },
  captions: { zh: '文字，不打电话', en: 'Text, no phone calls' },
  large_print: { zh: '大字', en: 'Large print' },
  voice: { zh: '语音或电话', en: 'Voice or telephone' },
  guardian_copied: { zh: '同时告诉监护人', en: 'Also tell the guardian' },
})
export const educations = phrases({
  none: { zh: '未上学', en: 'no schooling' },
  primary: { zh: '小学', en: 'primary school' },
  junior_middle: { zh: '初中', en: 'junior middle school' },
  senior_middle: { zh: '高中', en: 'senior middle school' },
  vocational: { zh: '中专（职高、技校）', en: 'vocational school' },
  college: { zh: '大专', en: 'junior college' },
  bachelor: { zh: '本科', en: 'bachelor’s degree' },
  postgraduate: { zh: '研究生', en: 'postgraduate' },
  special_school: { zh: '特殊教育学校', en: 'special school' },
})
export const selfCares = phrases({
  full: { zh: '完全自理', en: 'manages alone' },
  partial: { zh: '部分自理', en: 'needs some help' },
  none: { zh: '不能自理', en: 'needs help throughout' },
})
export const employmentStatuses = phrases({
  employed: { zh: '已就业', en: 'in work' },
  not_employed: { zh: '未就业', en: 'not in work' },
  studying: { zh: '在校', en: 'studying' },
  retired: { zh: '退休', en: 'retired' },
})
export const employmentForms = phrases({
  quota: { zh: '按比例就业', en: 'quota employment' },
  centralised: { zh: '集中就业', en: 'centralised employment' },
  individual: { zh: '个体就业', en: 'self-employment' },
  public_welfare_post: { zh: '公益性岗位就业', en: 'public welfare post' },
  sheltered: { zh: '辅助性就业', en: 'sheltered employment' },
  flexible: { zh: '灵活就业', en: 'flexible employment' },
  farming: { zh: '从事农业种养加', en: 'farming, breeding and processing' },
})
export const willingnesses = phrases({
  yes: { zh: '愿意', en: 'wants to work' },
  no: { zh: '不愿意', en: 'does not want to work' },
  unsure: { zh: '说不准', en: 'not sure' },
})
export const leavings = phrases({
  died: { zh: '去世', en: 'died' },
  moved_away: { zh: '迁到外市', en: 'moved to another city' },
  asked: { zh: '本人要求删除', en: 'asked to be removed' },
})
