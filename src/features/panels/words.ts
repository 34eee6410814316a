import { phrases } from '../../kit/say.ts'

export const words = phrases({
  sittings: { zh: '评审会', en: 'Panels' },
  lead: { zh: '方案规定要开评审会的环节，在这里组会、打分、出结果。', en: 'Steps that the plan leaves to a panel: seats, scores and results are kept here.' },
  sitting: { zh: '评审会', en: 'A panel' },
  none: { zh: '还没有开过评审会。', en: 'No panel has sat yet.' },
  open: { zh: '召集评审会', en: 'Open a sitting' },
  open_lead: { zh: '选同一个项目、同一环节的申请。', en: 'Choose cases of one scheme at one step.' },
  none_waiting: { zh: '现在没有等评审会的申请。', en: 'No case waits for a panel now.' },
  cases: { zh: '申请', en: 'Cases' },
  held_on: { zh: '哪一天开会', en: 'Held on' },
  chair: { zh: '召集人', en: 'Chair' },
  seats: { zh: '席位', en: 'Seats' },
  member: { zh: '委员', en: 'Member' },
  seat: { zh: '加一个席位', en: 'Add a seat' },
  sex: { zh: '性别', en: 'Sex' },
  female: { zh: '女', en: 'Woman' },
  male: { zh: '男', en: 'Man' },
  is_outside: { zh: '来自外部吗？', en: 'From outside?' },
  outside_hint: { zh: '不在主管这个项目的单位任职', en: 'Not employed by the bodies that run the programme' },
  is_user: { zh: '是残疾人或残疾人家属吗？', en: 'A disabled person, or in the family of one?' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  convene: { zh: '席位定了，开始打分', en: 'Seats are settled: begin scoring' },
  close: { zh: '结束打分，出结果', en: 'Close and take the result' },
  quorum: {
    zh: '有效人数：每件至少 {n} 人打分，回避的不算',
    en: 'Quorum: at least {n} members must give their word on each case; who stands aside does not count',
  },
  rule: { zh: '回避：{rule}', en: 'Standing aside: {rule}' },
  weights: { zh: '打分项和权重', en: 'Criteria and their weights' },
  criterion: { zh: '打分项', en: 'Criterion' },
  weight: { zh: '权重', en: 'Weight' },
  state: { zh: '进展', en: 'State' },
  given_of: { zh: '已打分 {n} 人，回避 {aside} 人', en: '{n} have given their word, {aside} stood aside' },
  result: { zh: '结果', en: 'Result' },
  minutes: { zh: '评审会纪要', en: 'Minutes of the panel' },
  seating: { zh: '组会中', en: 'Being seated' },
  scoring: { zh: '打分中', en: 'Scoring' },
  closed: { zh: '已结束', en: 'Closed' },
})
export const stateWords = { seating: words.seating, scoring: words.scoring, closed: words.closed } as const

export const constraintWords = phrases({
  member_has_one_seat: { zh: '这位委员已经有席位了。', en: 'This member has a seat already.' },
  member_stands_aside_once: { zh: '您已经对这件申请回避。', en: 'You have stood aside from this case already.' },
  member_gives_once: { zh: '您已经打过分，不能再改。', en: 'You have given your word already; it cannot be changed.' },
})
