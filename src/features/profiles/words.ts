import { phrases } from '../../kit/say.ts'

export const words = phrases({
  profile: { zh: '我能做的工作', en: 'Work I can do' },
  profile_of: { zh: '能做的工作', en: 'Work this person can do' },
  lead: {
    zh: '大约五分钟。不知道的就不答，不会因此少看到工作；随时可以再改。这里不问残疾类别和等级。',
    en: 'It takes about five minutes. Leave out what you do not know: nothing is held against you, and you can change it at any time. Nobody asks for a category or grade here.',
  },
  page: { zh: '内容', en: 'Part' },
  answered: { zh: '已答 {n} 项，共 {all} 项', en: '{n} of {all} answered' },
  done: { zh: '已填', en: 'Filled in' },
  not_yet: { zh: '还没填', en: 'Not yet' },
  consent_given: { zh: '已同意用来找工作（{day}）', en: 'Consent given to use this to find work ({day})' },
  consent_missing: { zh: '还没有同意用来找工作，所以不会拿去匹配。', en: 'There is no consent to use this to find work, so it is not matched with anything.' },
  see_jobs: { zh: '看适合的工作', en: 'See jobs that fit' },
  begin: { zh: '开始填写', en: 'Begin' },
  save_next: { zh: '保存，下一页', en: 'Save and go on' },
  save: { zh: '保存', en: 'Save' },
  back: { zh: '返回', en: 'Back' },
  history: { zh: '改过的记录', en: 'Earlier answers' },
  history_line: { zh: '{day}　{item}：{said}（{source}）', en: '{day}: {item}: {said} ({source})' },
  no_profile: { zh: '请先登记个人资料，再填这一项。', en: 'Please enter your own details first, then come back to this.' },
  register_first: { zh: '登记个人资料', en: 'Enter your details' },
})
export const sourceWords = phrases({
  self: { zh: '本人说的', en: 'said by the person' },
  worker: { zh: '工作人员问的', en: 'asked by a worker' },
  test: { zh: '测试结果', en: 'from a test' },
  trial: { zh: '试工所见', en: 'seen at a trial' },
})
export const sayings = phrases({
  future: { zh: '日期不能晚于今天。', en: 'The day cannot lie in the future.' },
})
