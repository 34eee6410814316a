/** What the intake asks beside the 25 items. */
import { phrases } from '../../../kit/say.ts'

export const asked = phrases({
  fully: { zh: '可以：{level}', en: 'Yes: {level}' },
  some: { zh: '有些困难', en: 'With some difficulty' },
  little: { zh: '很困难，最多：{level}', en: 'With much difficulty, at most: {level}' },
  no: { zh: '不行', en: 'No' },
  unknown: { zh: '不知道，以后再说', en: 'I do not know, or later' },
  aided: { zh: '用自己的辅具时：{name}', en: 'With an aid of your own: {name}' },
  aided_hint: {
    zh: '例如眼镜、助听器、假肢、轮椅、手机；没有就不填',
    en: 'Such as glasses, a hearing aid, a prosthesis, a wheelchair, a telephone; leave it out if you have none',
  },
  source: { zh: '怎么知道的', en: 'How this is known' },
  bears: { zh: '{name}，可以吗？', en: 'Is {name} all right?' },
  yes: { zh: '可以', en: 'Yes' },
  have: { zh: '有', en: 'Yes' },
  have_not: { zh: '没有', en: 'No' },
  licence_small_car: { zh: '有小型汽车驾驶证吗？', en: 'Do you have a driving licence for small cars?' },
  food_certificate: { zh: '有食品行业的健康证明吗？', en: 'Do you have a health certificate for handling food?' },
  given: { zh: '同意用这些内容找工作吗？', en: 'May this be used to find work?' },
  given_hint: {
    zh: '只用来比对职位的功能要求。单位看不到这些内容。随时可以收回，收回后就不再匹配。',
    en: 'It is only compared with what jobs ask. Employers do not see it. Consent can be withdrawn at any time, and matching then stops.',
  },
  given_yes: { zh: '同意', en: 'Yes, I consent' },
  given_no: { zh: '不同意，或收回同意', en: 'No, or I withdraw my consent' },
  how: { zh: '本人是怎么表示的', en: 'How the person said so' },
  how_hint: { zh: '例如书面签字、手语录像、当面说', en: 'Such as a signed paper, sign language on video, in person' },
})
