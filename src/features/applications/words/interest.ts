import { phrases } from '../../../kit/say.ts'

/** Why an officer may not move a case. */
export const interestWords = phrases({
  own_case: { zh: '这是您自己的申请，要由别人来办。', en: 'This is your own case; somebody else must deal with it.' },
  filed_it: { zh: '这件申请是您替人申报的，要由别人来审。', en: 'You filed this case for the applicant; somebody else must review it.' },
  of_the_family: {
    zh: '申请人是您的家人，或这是您的单位，要由别人来办。',
    en: 'The applicant is of your family, or it is your organisation; somebody else must deal with it.',
  },
  acts_for_them: { zh: '您是申请人的代理人，要由别人来办。', en: 'You act for the applicant; somebody else must deal with this case.' },
  declared: { zh: '您已申报与申请人有关系，这件由别人来办。', en: 'You declared that you know the applicant; somebody else deals with this case.' },
  moved_meanwhile: { zh: '这件申请刚被别人办过，请再看一遍。', en: 'Somebody else has just moved this case; please look at it again.' },
})
