/** What is told to holders, and what is refused. */
import { phrases } from '../../../kit/say.ts'

export const messages = phrases({
  drawn: {
    zh: '牌匾 {number} 抽中了年度检查，请在 {day} 前自查。',
    en: 'Plaque {number} has been drawn for this year’s inspection; please check it yourself by {day}.',
  },
  to_put_right: {
    zh: '牌匾 {number} 检查发现：{note}。请在 {day} 前整改并报告。',
    en: 'Plaque {number} was inspected: {note}. Please put it right and report by {day}.',
  },
  passed: { zh: '牌匾 {number} 检查合格。', en: 'Plaque {number} has passed the inspection.' },
  failed: { zh: '牌匾 {number} 没有整改，已提出撤销：{note}', en: 'Plaque {number} was not put right; its withdrawal is proposed: {note}' },
  failed_on_ladder: {
    zh: '牌匾 {number} 没有整改：{note}。方案规定的处理提出以前，会先听您的意见。',
    en: 'Plaque {number} was not put right: {note}. You are heard before anything follows by the plan.',
  },
  suspension_over: { zh: '暂停期满', en: 'The suspension is over' },
})

export const sayings = phrases({
  gone: { zh: '找不到这次检查。', en: 'This inspection cannot be found.' },
  no_plaques: { zh: '这一类现在没有有效的牌匾，没有可抽的。', en: 'No plaque of this category is in force, so there is none to draw.' },
  not_inspected: { zh: '方案没有规定这一类要检查。', en: 'The plan asks for no inspection of this category.' },
  not_from_here: { zh: '现在是“{state}”，不能这样办。', en: 'It now stands at “{state}”, so this cannot be done.' },
  not_yours: { zh: '您现在的身份不能办理这一项。', en: 'Your role does not allow this.' },
  in_future: { zh: '还没到的日子不能记成已经看过。', en: 'A visit cannot be recorded for a day that has not come.' },
  past_due: { zh: '查完的日子要在今天以后。', en: 'The day to finish by must lie after today.' },
})
export const constraintWords = phrases({
  category_is_inspected_once_a_year: { zh: '这一类今年已经抽过，一年只抽一次。', en: 'This category has been drawn already this year; once a year is enough.' },
})
