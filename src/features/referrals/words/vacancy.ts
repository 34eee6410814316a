/** What is told when a vacancy closes or changes while a referral is under way. */
import { phrases } from '../../../kit/say.ts'

export const vacancyMessages = phrases({
  closed: {
    zh: '{unit}的职位“{title}”关闭了（{state}），给您的推荐先停在这里。残联会同您商量下一步。',
    en: 'The vacancy “{title}” at {unit} is closed ({state}), so your referral goes no further for now. The Federation will talk with you about what comes next.',
  },
  closed_officer: {
    zh: '{unit}的职位“{title}”关闭了（{state}）。您推荐的 {n} 人还没有结果，请联系他们。',
    en: 'The vacancy “{title}” at {unit} is closed ({state}). Referrals of yours without an outcome: {n}. Please contact them.',
  },
  changed: {
    zh: '{unit}改了职位“{title}”的内容。请看一看还合不合适；不想去了可以撤回推荐。',
    en: '{unit} has changed the vacancy “{title}”. Please see whether it still suits you; you can withdraw.',
  },
  changed_officer: {
    zh: '{unit}改了职位“{title}”的内容。您推荐的 {n} 人还没有结果，请核对是否还合适。',
    en: '{unit} has changed the vacancy “{title}”. Referrals of yours without an outcome: {n}. Please check whether it still suits them.',
  },
})
