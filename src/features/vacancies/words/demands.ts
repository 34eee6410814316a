/** The sheet of demands. */
import { phrases } from '../../../kit/say.ts'

export const demandWords = phrases({
  demands: { zh: '功能要求', en: 'What the job asks' },
  lead: {
    zh: '每一项都写明做什么用。没有写“必须”的，谁也不挡。',
    en: 'Each says what it is for. What is not marked essential stands in nobody’s way.',
  },
  none: { zh: '还没有写功能要求。', en: 'No demand has been stated yet.' },
  use: { zh: '做什么用', en: 'What for' },
  level: { zh: '程度', en: 'How much' },
  essential: { zh: '是必须的吗？', en: 'Is it essential?' },
  essential_hint: { zh: '没有这一项，这份工作就做不成，才算必须', en: 'Only if the job cannot be done without it' },
  yes: { zh: '必须', en: 'Essential' },
  no: { zh: '不是必须', en: 'Not essential' },
  unknown: { zh: '还没弄清楚', en: 'Not looked at yet' },
  admits: { zh: '可以换成', en: 'What would do instead' },
  admits_hint: { zh: '有了这些，单位也能达到目的', en: 'With one of these the purpose is reached all the same' },
  not_asked: { zh: '不需要这一项', en: 'Not asked at all' },
  seen: { zh: '到现场看过吗？', en: 'Was the workplace seen?' },
  state: { zh: '写明这一项', en: 'State this demand' },
  add: { zh: '再加一项', en: 'Add a demand' },
  change: { zh: '核对', en: 'Check' },
  choose: { zh: '哪一项功能？', en: 'Which function?' },
  prefilled: { zh: '按职业预填，还没有核对', en: 'Filled in from the occupation, not checked yet' },
  employer: { zh: '单位说明', en: 'Stated by the employer' },
  site_visited: { zh: '现场看过', en: 'Seen at the workplace' },
})
