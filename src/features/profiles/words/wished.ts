/** What the intake asks about wishes. */
import { phrases } from '../../../kit/say.ts'

export const wished = phrases({
  wage_min: { zh: '每月至少多少工资（元）', en: 'Least wage a month (yuan)' },
  hours_max: { zh: '每周最多工作几小时', en: 'Most hours a week' },
  reach: { zh: '能去多远的地方上班', en: 'How far you can go to work' },
  township: { zh: '本乡镇街道', en: 'In my own township' },
  district: { zh: '本区县', en: 'In my own district' },
  city: { zh: '全市', en: 'Anywhere in the city' },
  home: { zh: '在家工作', en: 'Working from home' },
  home_no: { zh: '不想在家', en: 'Not from home' },
  home_ok: { zh: '可以在家', en: 'From home is fine' },
  home_only: { zh: '只能在家', en: 'Only from home' },
  likes: { zh: '喜欢做哪一类', en: 'Kinds of work you like' },
  never: { zh: '不愿意做哪一类', en: 'Kinds of work you will not do' },
  both: { zh: '同一类不能既喜欢又不愿意', en: 'A kind of work cannot be both liked and refused' },
  not: { zh: '不重要', en: 'Does not matter' },
  some: { zh: '一般', en: 'Matters' },
  much: { zh: '很重要', en: 'Matters a lot' },
  wage: { zh: '工资', en: 'Wage' },
  distance: { zh: '远近', en: 'Distance' },
  hours: { zh: '工作时间', en: 'Hours' },
  at_home: { zh: '在不在家', en: 'At home or not' },
  sector: { zh: '哪一类工作', en: 'Kind of work' },
  stability: { zh: '稳定', en: 'Steadiness' },
})
/** Beginnings of codes of the Chinese occupational classification (2022). */
export const sectors = phrases({
  '2': { zh: '专业技术', en: 'Professional and technical' },
  '3': { zh: '办公室工作', en: 'Office work' },
  '4-01': { zh: '商店和销售', en: 'Shops and sales' },
  '4-02': { zh: '运输和仓库', en: 'Transport and storage' },
  '4-03': { zh: '酒店和餐饮', en: 'Hotels and catering' },
  '4-04': { zh: '客服和网络', en: 'Customer service and internet' },
  '4-10': { zh: '按摩和居民服务', en: 'Massage and personal services' },
  '5': { zh: '种植和养殖', en: 'Farming' },
  '6': { zh: '工厂和手工', en: 'Factory and handicraft' },
})
