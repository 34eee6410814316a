/** Conditions that were stopped, and talks with employers. */
import { phrases } from '../../../kit/say.ts'

export const attemptWords = phrases({
  attempts: { zh: '拦下的条件', en: 'Conditions stopped' },
  lead: {
    zh: '用人单位和职业中介不得歧视残疾人（就业促进法第三条、第二十六条、第二十九条）。这些单位可以去谈一谈：真正需要的是哪项功能。',
    en: 'Employers and job agencies must not discriminate against persons with disabilities (Employment Promotion Law, art. 3, 26, 29). These are employers to talk with: which function is really needed?',
  },
  none: { zh: '没有拦下过。', en: 'Nothing has been stopped.' },
  organisation: { zh: '单位', en: 'Organisation' },
  wording: { zh: '写的是', en: 'What was written' },
  offered: { zh: '换成问', en: 'Asked instead' },
  when: { zh: '时间', en: 'When' },
})
export const contactWords = phrases({
  contacts: { zh: '与单位的往来', en: 'Talks with the employer' },
  none: { zh: '还没有记录。', en: 'Nothing is recorded yet.' },
  way: { zh: '方式', en: 'How' },
  visit: { zh: '上门', en: 'Visit' },
  phone: { zh: '电话', en: 'Telephone' },
  message: { zh: '短信或文字', en: 'Message' },
  meeting: { zh: '会议', en: 'Meeting' },
  said: { zh: '谈了什么', en: 'What was said' },
  said_hint: { zh: '答应了什么、下一步谁做', en: 'What was agreed, and who does what next' },
  happened_on: { zh: '哪一天', en: 'On which day' },
  record: { zh: '记下来', en: 'Record' },
  line: { zh: '{day}，{way}（{who}）', en: '{day}, {way} ({who})' },
  new_vacancy: { zh: '为它发布职位', en: 'Enter a vacancy for it' },
  policy: { zh: '政策单', en: 'Policy sheet' },
})
