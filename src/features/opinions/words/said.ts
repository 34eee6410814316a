import { phrases } from '../../../kit/say.ts'

export const sayings = phrases({
  gone: {
    zh: '这个链接不能用：可能已经答过、已经撤回，或地址不全。',
    en: 'This link does not work: the question was answered or withdrawn, or the address is not whole.',
  },
  not_now: { zh: '只有轮到办理这件申请的人，才能征求专家意见。', en: 'Only whoever has to deal with this case now can ask an expert.' },
  no_question: { zh: '找不到这次征求意见，或已经结束。', en: 'This question cannot be found, or is over already.' },
  past: { zh: '请给专家留出时间：填今天以后的日期。', en: 'Give the expert some time: enter a day after today.' },
  day_wrong: { zh: '收到的日期应在征求意见之后、今天以前。', en: 'The day it came lies between the day of asking and today.' },
  say_conditions: { zh: '请写明条件是什么。', en: 'Please say which conditions.' },
  say_interest: { zh: '请写明是什么关系。', en: 'Please say which interest.' },
  declare_first: { zh: '请先声明有没有利害关系，再看材料。', en: 'Please declare first whether you have an interest, then read the papers.' },
  paper_needed: { zh: '请上传书面意见的扫描件或照片。', en: 'Upload the scan, or a photo, of the written opinion.' },
  undeclared: {
    zh: '书面意见上要有无利害关系的声明，没有就请专家补上。',
    en: 'The paper must say that the expert has no interest; otherwise ask for that first.',
  },
})
export const constraintWords = phrases({ question_ends_once: sayings.no_question, expert_declares_once: sayings.no_question })

export const messages = phrases({
  stands_still: {
    zh: '您的申请 {number} 正在征求专家意见，到 {day} 为止。征求意见的日子不算在办理期限里。',
    en: 'An expert is being asked about your application {number}, until {day}. These days do not count towards the time limit.',
  },
  came: { zh: '申请 {number}：专家{name}答复了。', en: 'Case {number}: the expert {name} has answered.' },
  soon: { zh: '申请 {number}：专家{name}的意见 {day} 到期，请催一下。', en: 'Case {number}: the opinion of {name} is due on {day}. Please remind them.' },
  late: { zh: '申请 {number}：专家{name}的意见 {day} 已到期，还没有来。', en: 'Case {number}: the opinion of {name} was due on {day} and has not come.' },
})
