import { phrases } from '../../../kit/say.ts'

export const interviewWays = phrases({
  text: { zh: '文字', en: 'in writing' },
  on_site: { zh: '当面', en: 'in person' },
  video: { zh: '视频', en: 'by video' },
  phone: { zh: '电话', en: 'by telephone' },
})
export const interviewAids = phrases({
  interpreter: { zh: '手语翻译', en: 'sign-language interpreter' },
  captions: { zh: '字幕', en: 'captions' },
  text: { zh: '文字笔谈', en: 'everything in writing' },
  large_print: { zh: '大字材料', en: 'papers in large print' },
  read_aloud: { zh: '材料读出来', en: 'papers read aloud' },
  step_free: { zh: '无障碍通道', en: 'step-free way' },
  guardian: { zh: '告诉监护人', en: 'the guardian is told' },
  nothing: { zh: '不需要', en: 'nothing needed' },
})
export const refusalReasons = phrases({
  filled: { zh: '已经招满', en: 'The post is filled' },
  skill: { zh: '技能不够', en: 'Skill' },
  function: { zh: '认为做不了某项工作', en: 'Part of the work thought impossible' },
  accommodation: { zh: '不能提供需要的便利', en: 'What is needed cannot be provided' },
  terms: { zh: '工资、工时谈不拢', en: 'Wage or hours not agreed' },
  not_come: { zh: '没有来面试', en: 'Did not come to the interview' },
  no_reason: { zh: '没有说理由', en: 'No reason was given' },
  other: { zh: '其他', en: 'Another reason' },
})
export const shareable = phrases({
  name: { zh: '姓名', en: 'Name' },
  education: { zh: '学历', en: 'Education' },
  skills: { zh: '技能', en: 'Skills' },
  communication: { zh: '怎样沟通', en: 'How to communicate' },
  accommodations: { zh: '需要的便利', en: 'What is needed at work' },
})
export const refusalOutcomes = phrases({
  going_on: { zh: '还在沟通', en: 'Still being talked about' },
  reconsidered: { zh: '单位同意重新考虑', en: 'The employer will think again' },
  demand_changed: { zh: '职位要求已修改', en: 'The demands of the vacancy were changed' },
  accepted_reason: { zh: '理由成立', en: 'The reason holds' },
  passed_on: { zh: '转人社部门', en: 'Passed on to the labour authority' },
})
export const formWords = phrases({
  vacancy: { zh: '职位', en: 'Vacancy' },
  search: { zh: '查找职位或单位', en: 'Search by title or employer' },
  shown: { zh: '本人同意单位看到什么', en: 'What the person agreed the employer sees' },
  shown_hint: { zh: '类别、等级、能力评分从不给单位看', en: 'Category, grade and levels are never shown to an employer' },
  consent_how: { zh: '怎样同意的', en: 'How they agreed' },
  consent_hint: { zh: '例如：当面笔谈，手语视频，本人签字', en: 'For example: in writing face to face, signed by video, signature' },
  held_on: { zh: '哪一天', en: 'On which day' },
  held_at: { zh: '几点', en: 'At what time' },
  time_hint: { zh: '例如 14:30', en: 'Such as 14:30' },
  way: { zh: '用什么方式', en: 'In which way' },
  aids: { zh: '沟通安排', en: 'What is arranged for it' },
  place: { zh: '地点', en: 'Place' },
  reason: { zh: '理由', en: 'Reason' },
  note: { zh: '说明', en: 'What there is to say' },
  from: { zh: '从哪天', en: 'From' },
  until: { zh: '到哪天', en: 'Until' },
  arranged: { zh: '安排了什么便利', en: 'What is arranged at the workplace' },
  found: { zh: '看到什么', en: 'What was found' },
  outcome: { zh: '结果', en: 'Outcome' },
  said: { zh: '怎么沟通的', en: 'What was said' },
})
