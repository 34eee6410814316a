/** What a letter says around the news. */
import { phrases } from '../../../kit/say.ts'

export const letterWords = phrases({
  by: { zh: '{city}残疾人联合会', en: '{city} Disabled Persons’ Federation' },
  title: { zh: '有给您的消息', en: 'News for you' },
  to: { zh: '{name}：', en: 'To {name}' },
  guardian_of: { zh: '{guardian}（{name}的监护人）', en: '{guardian}, guardian of {name}' },
  lead: { zh: '这是残联告诉您的事。', en: 'This is what the Federation has to tell you.' },
  ring: { zh: '有不明白的，请致电残联 {phone}，或到残联来问。', en: 'If anything is not clear, ring the Federation on {phone}, or come and ask.' },
  come: {
    zh: '有不明白的，请到残联来问，也可以请专职委员上门说明。',
    en: 'If anything is not clear, come and ask at the Federation, or ask your disability commissioner to visit you.',
  },
  batch: { zh: '一批信件', en: 'A batch of letters' },
})
