import { phrases } from '../../kit/say.ts'

export const words = phrases({
  results: { zh: '进展', en: 'Results' },
  lead: {
    zh: '每个数字都由有凭据的记录数出来。没完成的，也照实写。',
    en: 'Every number is counted from records with evidence. What was missed is said as it is.',
  },
  as_of: { zh: '截至 {day}', en: 'As of {day}' },
  ended: { zh: '方案期 {from} 至 {to}，已结束', en: 'Plan from {from} to {to}, ended' },
  running: { zh: '方案期 {from} 至 {to}', en: 'Plan from {from} to {to}' },
  forecast_reach: { zh: '照现在的进度，到期约 {n}，能完成。', en: 'At this pace it ends at about {n}: reached.' },
  forecast_miss: { zh: '照现在的进度，到期约 {n}，还差 {short}。', en: 'At this pace it ends at about {n}: {short} short.' },
  no_target: { zh: '没有定目标', en: 'No target was set' },
  counted: { zh: '{n}', en: '{n}' },
  by_district: { zh: '分区县：{title}', en: 'By district: {title}' },
  district: { zh: '区县', en: 'District' },
  reached: { zh: '完成数', en: 'Reached' },
  withheld: {
    zh: '有的区县不足 {n} 人，为了不让人认出是谁，不分区县公布。',
    en: 'Some districts have fewer than {n}. So that nobody is recognised, this is not told by district.',
  },
  open: { zh: '打开名单', en: 'Open the list' },
  list: { zh: '{title}：逐条记录', en: '{title}: the records' },
  list_lead: { zh: '您辖区内计入这个数字的记录，共 {n} 条。', en: 'The records in your area that make this number: {n}.' },
  none: { zh: '还没有计入的记录。', en: 'No record counts yet.' },
  who: { zh: '谁', en: 'Who' },
  what: { zh: '什么', en: 'What' },
  when: { zh: '何时', en: 'When' },
  evidence: { zh: '凭据', en: 'Evidence' },
  open_case: { zh: '案卷', en: 'Case' },
  machine: { zh: '机器可读的数据', en: 'The same as data' },
  sum: { zh: '其中：', en: 'Made of:' },
})
