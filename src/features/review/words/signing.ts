import { phrases } from '../../../kit/say.ts'

export const signingWords = phrases({
  to_sign: { zh: '待会签', en: 'To sign' },
  to_sign_lead: { zh: '这些申请要您这一方会签，签齐了才能往下办。', en: 'These cases wait for your side to sign; they go on when all have signed.' },
  none_to_sign: { zh: '现在没有等您会签的申请。', en: 'No case waits for your signature now.' },
  sign: { zh: '会签', en: 'Sign' },
  sign_for: { zh: '会签：{body}', en: 'Sign for: {body}' },
  signers: { zh: '会签', en: 'Who signs this step' },
  signer: { zh: '谁签', en: 'Signer' },
  state: { zh: '签了没有', en: 'Signed?' },
  awaited: { zh: '还没有签', en: 'Awaited' },
  has_signed: { zh: '已签，{at}', en: 'Signed, {at}' },
  your_answer: { zh: '同意吗？', en: 'Do you agree?' },
  agree: { zh: '同意，签', en: 'Agree and sign' },
  disagree: { zh: '不同意，退回', en: 'Do not agree; return the case' },
  note: { zh: '为什么不同意', en: 'Why you do not agree' },
  note_hint: { zh: '不同意才写；申请人会看到', en: 'Only when you do not agree; the applicant sees this' },
  paper: { zh: '回函的文号和日期', en: 'Number and date of their written answer' },
  paper_hint: { zh: '这个单位在这里没有账号，由您按回函登记', en: 'This body has no account here, so you record its written answer' },
  agreed_entry: { zh: '{body}会签同意', en: '{body} signed' },
  refused_entry: { zh: '{body}不同意会签', en: '{body} did not sign' },
})

export const signingSayings = phrases({
  no_signer: { zh: '这一步不要这个单位会签。', en: 'This step does not ask for that signature.' },
  signer_is_another: {
    zh: '经办、提出的人和会签的人不能是同一个人。',
    en: 'Whoever handles or proposes a case cannot also sign for another side.',
  },
  signed_already: { zh: '这一步已经签过了。', en: 'This has been signed already.' },
  not_your_signature: { zh: '这里要{body}来签，不是您。', en: 'This is for {body} to sign, not for you.' },
  paper_needed: { zh: '请写明回函的文号和日期。', en: 'Enter the number and date of their written answer.' },
  say_why_not: { zh: '不同意，请写明为什么。', en: 'Please say why you do not agree.' },
})
export const constraintWords = phrases({ body_signs_once: signingSayings.signed_already })
