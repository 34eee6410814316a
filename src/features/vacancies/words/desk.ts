/** The desk of whoever keeps vacancies. */
import { phrases } from '../../../kit/say.ts'

export const deskWords = phrases({
  new: { zh: '发布职位', en: 'Enter a vacancy' },
  map: { zh: '便利地图', en: 'Accommodation map' },
  attempts: { zh: '拦下的条件', en: 'Conditions stopped' },
  policy: { zh: '政策单', en: 'Policy sheet' },
  which: { zh: '为哪个单位发布？', en: 'For which organisation?' },
  which_why: { zh: '先打开单位的档案，再从那里发布。', en: 'Open the file of the organisation first and enter the vacancy from there.' },
  organisations: { zh: '单位名册', en: 'Organisations' },
  no_organisation: { zh: '请先登记单位资料，再发布职位。', en: 'Please enter the details of your organisation first.' },
  register: { zh: '登记单位资料', en: 'Enter its details' },
})
