/** What is said of persons and jobs together. */
import { phrases } from '../../../kit/say.ts'

export const matchWords = phrases({
  jobs: { zh: '适合的工作', en: 'Jobs that fit' },
  lead: {
    zh: '按您能做的和您想要的比出来的。每一条都说明为什么。不合适可以不看，全部职位在下面一步就到。',
    en: 'Compared with what you can do and what you want. Each says why. You need not use it: the full list is one step away.',
  },
  full_list: { zh: '看全部职位（不排名）', en: 'See all vacancies (not ranked)' },
  best: { zh: '最合适的', en: 'Best fit' },
  less_sought: { zh: '也合适，看的人少', en: 'Also good, and fewer people look at them' },
  less_sought_lead: {
    zh: '这些职位现在很少有人看到，所以往前放了一些；括号里是为此加的分。',
    en: 'Few people see these now, so they are moved up; the points added for that are in brackets.',
  },
  raised: { zh: '加 {n} 分', en: '+{n} points' },
  none: { zh: '现在没有在您条件以内、可以去谈的职位。', en: 'No open job lies within what you can do and want just now.' },
  no_consent: { zh: '还没有同意用来匹配。', en: 'There is no consent to matching yet.' },
  give_consent: { zh: '去看一看，同意不同意都可以', en: 'Read about it and decide' },
  persons: { zh: '适合的人', en: 'Persons who fit' },
  persons_lead: {
    zh: '本辖区同意匹配、又在本人条件以内的人。谁去、去不去，由人决定。',
    en: 'Persons of your area who consented and whose own limits are kept. A person decides who is referred.',
  },
  persons_none: { zh: '辖区内现在没有合适的人。', en: 'Nobody in your area fits just now.' },
  standing: { zh: '怎么样', en: 'How it stands' },
  needs: { zh: '要安排', en: 'To be arranged' },
  why: { zh: '为什么', en: 'Why' },
  pair: { zh: '这份工作合不合适', en: 'Does this job fit?' },
  ask_next: { zh: '接下来问什么', en: 'What to ask next' },
  employer_reads: { zh: '合不合适，单位会看到这一句：', en: 'Of whether you fit, the employer would read:' },
  decide: { zh: '您怎么想？', en: 'What do you think?' },
  answer: { zh: '回答', en: 'Answer' },
  act: { zh: '记下来', en: 'Record it' },
  note: { zh: '说明', en: 'Note' },
  refer: { zh: '推荐到这个职位', en: 'Refer to this vacancy' },
  interested: { zh: '想去试试', en: 'Interested' },
  not_interested: { zh: '不想去', en: 'Not interested' },
  proposed: { zh: '建议推荐', en: 'Proposed for referral' },
  recorded: { zh: '记下的', en: 'Recorded' },
  recorded_line: { zh: '{when}　{what}', en: '{when}: {what}' },
  rule: { zh: '规则版本 {rule}', en: 'Rule version {rule}' },
})
export const standingWords = phrases({
  ok: { zh: '可以', en: 'Fits' },
  with: { zh: '有便利就可以', en: 'Fits with arrangements' },
  trial: { zh: '先试工', en: 'A trial first' },
  ask: { zh: '先问清楚', en: 'Ask first' },
  law_ask: { zh: '依法先核实', en: 'The law asks for something first' },
  blocked: { zh: '现在不行', en: 'Blocked for now' },
  law_no: { zh: '法律不允许', en: 'Not allowed by law' },
})
export const mapWords = phrases({
  map: { zh: '便利地图', en: 'Accommodation map' },
  lead: {
    zh: '本辖区 {persons} 位同意匹配的人，{vacancies} 个正在招的职位。下面每一样便利，单位答应了，就能让原来不行的变成可以。',
    en: 'Persons of your area who consented: {persons}; open vacancies: {vacancies}. Each accommodation below would open what is blocked now, if employers agreed to it.',
  },
  none: { zh: '现在没有哪一样便利能多打开职位。', en: 'No single accommodation would open more jobs now.' },
  accommodation: { zh: '便利', en: 'Accommodation' },
  persons: { zh: '多少人', en: 'Persons' },
  pairs: { zh: '多少个“人和职位”', en: 'Pairs of person and vacancy' },
  cost: { zh: '花费', en: 'Cost' },
  payer: { zh: '谁出', en: 'Who pays' },
  how: { zh: '怎么办', en: 'How' },
})
