import { phrases } from '../../kit/say.ts'

export const words = phrases({
  rankings: { zh: '排名', en: 'Rankings' },
  lead: {
    zh: '名额或资金有限的项目，在决定之前按方案的次序排名，按排名批准。',
    en: 'Where places or money are limited, cases are ranked by the plan before they are decided, and granted in that order.',
  },
  none: { zh: '现在没有要排名的项目。', en: 'No scheme is ranked now.' },
  scheme: { zh: '项目', en: 'Scheme' },
  waiting: { zh: '待决定', en: 'Waiting for a decision' },
  kept: { zh: '最近一份名单', en: 'Latest list' },
  kept_lists: { zh: '存下的名单', en: 'Lists that were kept' },
  not_kept: { zh: '还没有', en: 'None yet' },
  one: { zh: '当前次序', en: 'The order now' },
  one_lead: {
    zh: '名额：{most}；已批准：{taken}。次序相同的，先申请的在前。',
    en: 'Places: {most}; granted already: {taken}. Those who are equal keep the order in which they applied.',
  },
  no_limit: { zh: '不限', en: 'no limit' },
  place: { zh: '次序', en: 'Rank' },
  case: { zh: '申请', en: 'Case' },
  why: { zh: '依据', en: 'Why' },
  within: { zh: '名额之内', en: 'Within' },
  outside: { zh: '名额之外', en: 'Outside' },
  is_within: { zh: '名额', en: 'Places' },
  amount: { zh: '金额', en: 'Amount' },
  keep: { zh: '存下这份名单，按它决定', en: 'Keep this list and decide by it' },
  kept_at: { zh: '{name}存于 {at}', en: 'Kept by {name}, {at}' },
  hash: { zh: '名单的 SHA-256', en: 'SHA-256 of this list' },
  by_submission: { zh: '先申请的在前', en: 'In the order of application' },
  place_of: { zh: '排名：第 {place} 位，{within}', en: 'Ranked {place}: {within}' },
})

export const sayings = phrases({
  gone: { zh: '找不到这份名单。', en: 'This list cannot be found.' },
  not_ranked: {
    zh: '这个项目名额或资金有限，要先排名、存下名单，才能批准。',
    en: 'Places or money are limited here: rank the cases and keep the list before any is granted.',
  },
  beyond: {
    zh: '这件排第 {place} 位，在名额或资金之外，不能批准。',
    en: 'This case is ranked {place}, beyond the places or the money, so it cannot be granted.',
  },
  none_waiting: { zh: '现在没有等决定的申请，没有可排的。', en: 'No case waits for a decision, so there is nothing to rank.' },
})
