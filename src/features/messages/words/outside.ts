/** What goes outside by SMS and e-mail: that there is news, on which case, and where to turn. Never what it is. */
import { phrases } from '../../../kit/say.ts'

export const outside = phrases({
  subject: { zh: '{city}残联：有给您的消息', en: '{city} Disabled Persons’ Federation: there is news for you' },
  step: { zh: '您的案件{cases}有新消息。', en: 'There is news on your case{cases}.' },
  decision: { zh: '您的案件{cases}有重要消息。', en: 'There is important news on your case{cases}.' },
  answer: { zh: '您的案件{cases}在等您办理。', en: 'Your case{cases} waits for you.' },
  news: { zh: '有一条给您的消息{cases}。', en: 'There is a message for you{cases}.' },
  guardian: { zh: '您监护的人的案件{cases}有新消息。', en: 'There is news on the case{cases} of the person you are guardian of.' },
  ring: { zh: '请登录查看，或致电残联 {phone}。', en: 'Sign in to read it, or ring the Federation on {phone}.' },
  come: { zh: '请登录查看，或到残联当面问、写字问。', en: 'Sign in to read it, or ask at the Federation, in person or in writing.' },
  at: { zh: '登录地址：{url}', en: 'Sign in at {url}' },
})
