import { phrases } from '../../../kit/say.ts'

export const banWords = phrases({
  banned: {
    zh: '按这个方案的处理决定，{day}（含当天）以前不能申请（依据：{clause}）。从第二天起可以申请。',
    en: 'By a decision under this plan you cannot apply until the end of {day} (clause: {clause}). From the day after you can.',
  },
})
