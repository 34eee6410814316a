/** What an employer is asked of those placed with it. */
import { phrases } from '../../../kit/say.ts'

export const employerWords = phrases({
  our_workers: { zh: '我们的员工', en: 'Our workers' },
  lead: {
    zh: '残联介绍来的员工，上岗满一周、一个月、三个月、半年、一年时各问您一次。本人另外回答，互相看不到。',
    en: 'Of each worker placed with you we ask after a week, one, three, six and twelve months. They are asked as well; neither reads what the other said.',
  },
  none: { zh: '还没有经残联上岗的员工。', en: 'Nobody has been placed with you yet.' },
  since: { zh: '{day} 上岗', en: 'Since {day}' },
  early: { zh: '上岗满一周后再问您。', en: 'We will ask you a week after the start.' },
  answered: { zh: '这次已经答复，谢谢。', en: 'You have answered this time. Thank you.' },
  later: { zh: '答完上面一位，就轮到这一位。', en: 'You will be asked of this worker once you have answered above.' },
  at_work: { zh: '还在您这里上班吗？', en: 'Still working with you?' },
  left_on: { zh: '不在了的话，最后上班是哪一天？', en: 'If not, which was the last day of work?' },
  left_missing: { zh: '请填最后上班的那一天', en: 'Enter the last day of work' },
  wage: { zh: '上个月发了多少工资（元）', en: 'Wage paid last month (yuan)' },
  needed: { zh: '需要残联帮什么？', en: 'What do you need from us?' },
  needed_hint: { zh: '例如：辅具、手语翻译、岗位指导、补贴', en: 'Such as an aid, an interpreter, a job coach, a subsidy' },
  answer: { zh: '答复', en: 'Answer' },
  yours: { zh: '请您办的', en: 'For you to do' },
  yours_line: { zh: '{what}（{day} 以前）', en: '{what} (by {day})' },
  ask_left: { zh: '单位说 {day} 起不在岗：问本人，登记离职', en: 'The employer says the last day was {day}: ask the worker, and record the leaving' },
  asked: {
    zh: '经残联上岗的员工，有 {n} 位到了要问您的时候：还在岗吗、工资多少、需要什么。请在“我们的员工”里答复。',
    en: 'Workers placed with you of whom we now ask: {n}. Are they still there, what are they paid, what is needed? Please answer under “Our workers”.',
  },
})
