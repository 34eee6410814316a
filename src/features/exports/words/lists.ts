import { phrases } from '../../../kit/say.ts'

export const listWords = phrases({
  persons: { zh: '残疾人登记册', en: 'Register of persons' },
  persons_about: { zh: '辖区内登记的人，可按您存下的名单导出。', en: 'Persons registered in your area, all or as in a list you kept.' },
  organisations: { zh: '单位', en: 'Organisations' },
  organisations_about: { zh: '辖区内登记的单位和店铺。', en: 'Organisations and shops registered in your area.' },
  cases: { zh: '案件', en: 'Cases' },
  cases_about: {
    zh: '辖区内提交的申请：办到哪一步、何时到期。草稿不导出。',
    en: 'Applications in your area: where each stands and when it is due. Drafts are left out.',
  },
  plaques: { zh: '牌匾名录', en: 'Plaque register' },
  plaques_about: { zh: '已认定的单位，内容与公开名录相同。', en: 'Recognised organisations, as in the public register.' },
  notices: { zh: '公示条目', en: 'Lines of public notices' },
  notices_about: { zh: '公示过的每一条，姓名按公示时的样子遮盖。', en: 'Every line that was put on notice, with names masked as shown.' },
  placements: { zh: '安置就业', en: 'Placements' },
  placements_about: { zh: '有合同为凭的上岗记录。', en: 'Starts of work that a contract proves.' },
  awards: { zh: '补贴', en: 'Awards' },
  awards_about: { zh: '批准的补贴，每案一行。', en: 'Awards granted, one line a case.' },
  submitted_between: { zh: '提交日期', en: 'Submitted' },
  shown_between: { zh: '公示日期', en: 'On notice' },
  started_between: { zh: '上岗日期', en: 'Started' },
  granted_between: { zh: '批准日期', en: 'Granted' },
})
