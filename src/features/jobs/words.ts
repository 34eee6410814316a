import { phrases } from '../../kit/say.ts'

export const words = phrases({
  quota: { zh: '按比例就业', en: 'Quota employment' },
  centralised: { zh: '集中就业', en: 'Centralised employment' },
  individual: { zh: '个体就业', en: 'Self-employment' },
  public_welfare_post: { zh: '公益性岗位', en: 'Public-welfare post' },
  sheltered: { zh: '辅助性就业', en: 'Sheltered employment' },
  flexible: { zh: '灵活就业', en: 'Flexible employment' },
  farming: { zh: '从事农业种养加', en: 'Farming, breeding and processing' },
})

export const sayings = phrases({
  not_started: { zh: '上岗日期不能晚于今天。', en: 'The first day of work cannot lie in the future.' },
})

export const constraintWords = phrases({
  person_starts_once_at_a_unit_on_a_day: { zh: '这次上岗已经登记过。', en: 'This placement is recorded already.' },
})
