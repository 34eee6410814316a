/** Why somebody is told this way and no other. */
import { phrases } from '../../../kit/say.ts'

export const reasons = phrases({
  wished: { zh: '本人选的方式', en: 'The person chose it' },
  soonest: { zh: '这样最快', en: 'It arrives soonest' },
  reads_texts: { zh: '本人要文字，不打电话', en: 'The person wants text and no calls' },
  asked_for_voice: { zh: '本人要语音或电话', en: 'The person asked for voice or telephone' },
  hardly_sees: { zh: '本人视力不便，念给本人听', en: 'The person hardly sees, so it is read out' },
  large_print: { zh: '本人要大字，寄大字信', en: 'The person asked for large print, so a letter in large print' },
  easy_read: { zh: '本人只看易读文字，短信和邮件说不清', en: 'The person reads easy language only, which a text message or e-mail is not enough for' },
  cannot_be_phoned: { zh: '本人不便听说，不能打电话', en: 'The person cannot be phoned' },
  no_phone: { zh: '没有登记电话', en: 'No telephone is known' },
  not_their_phone: { zh: '登记的电话是邻居或村里的', en: 'The telephone known is a neighbour’s or the village’s' },
  no_email: { zh: '没有登记邮箱', en: 'No e-mail address is known' },
  no_way: { zh: '本人选的方式这里没有开通', en: 'The way the person chose is not set up here' },
  in_writing: { zh: '决定要有书面通知', en: 'A decision must be told in writing' },
  given_up: { zh: '别的方式送不到', en: 'Another way did not reach the person' },
  letter_last: { zh: '没有更快的方式，寄信', en: 'No faster way is open, so a letter' },
  guardian: { zh: '按本人要求，同时告诉监护人', en: 'The guardian is told too, as the person asked' },
})
export type Reason = keyof typeof reasons
export const isReason = (text: string): text is Reason => Object.hasOwn(reasons, text)
