import { phrases } from '../../../kit/say.ts'

export const quotaWords = phrases({
  monitor: { zh: '按比例就业监测', en: 'Quota monitor' },
  lead: {
    zh: '有残疾职工的单位，按上一个完整月份计算。快到期的证件和合同，提醒单位早办。',
    en: 'Organisations with disabled workers, counted for the last full month. Papers that run out soon are named, so that they can be renewed in time.',
  },
  rule: {
    zh: '不低于职工的 {percent}%。依据：{clause}。省里定得更高的，按省里的。',
    en: 'At least {percent} % of staff. Rule: {clause}. Where the province sets more, that holds.',
  },
  on: { zh: '看哪一天', en: 'As of' },
  minimum_wage: { zh: '当地月最低工资（元）', en: 'Local monthly minimum wage (yuan)' },
  ask: { zh: '填当地最低工资，就能计算。', en: 'Enter the local minimum wage to count.' },
  nobody: { zh: '那一天没有单位登记残疾职工。', en: 'No organisation had a disabled worker on its roster on that day.' },
  organisation: { zh: '单位', en: 'Organisation' },
  district: { zh: '乡镇街道', en: 'Township' },
  month: { zh: '月份', en: 'Month' },
  staff: { zh: '职工', en: 'Staff' },
  counted: { zh: '折算人数', en: 'Quota count' },
  ratio: { zh: '比例', en: 'Share' },
  asked_for: { zh: '应有', en: 'Asked for' },
  missing: { zh: '还差', en: 'Short by' },
  enough: { zh: '达到', en: 'Reached' },
  running_out: { zh: '60 天内到期', en: 'Runs out within 60 days' },
  certificate: { zh: '{name}：残疾人证 {day} 到期', en: '{name}: certificate, {day}' },
  contract: { zh: '{name}：合同 {day} 到期', en: '{name}: contract, {day}' },
  would_fall: { zh: '到期不续就不达标', en: 'Would fall below if not renewed' },
})
