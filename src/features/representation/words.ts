import { phrases } from '../../kit/say.ts'

export const words = phrases({
  representatives: { zh: '谁可以代理', en: 'Who acts for the person' },
  yours: { zh: '谁可以代我办', en: 'Who acts for me' },
  none: { zh: '现在没有人代理。', en: 'Nobody acts for the person now.' },
  who: { zh: '代理人', en: 'Representative' },
  relation: { zh: '与本人的关系', en: 'Relation' },
  ground: { zh: '凭什么代理', en: 'On what ground' },
  guardian: { zh: '法定监护人', en: 'Legal guardian' },
  authorised: { zh: '本人书面委托', en: 'Written authorisation' },
  court: { zh: '法院指定', en: 'Named by a court' },
  until: { zh: '有效到', en: 'Until' },
  until_hint: { zh: '书面委托必须有最后一天，按委托书写的填', en: 'A written authorisation has a last day: as the paper says' },
  no_day: { zh: '没有期限', en: 'No last day' },
  add: { zh: '登记代理人', en: 'Record a representative' },
  add_lead: {
    zh: '代理人用自己的账号替本人申请，看得到本人的申请，消息和本人同时收到。监护人按本人档案里登记的算。',
    en: 'Representatives apply from their own account, see the person’s cases and get the messages too. A guardian is the one registered in the person’s file.',
  },
  login: { zh: '代理人的登录名', en: 'The representative’s sign-in name' },
  relation_hint: { zh: '监护人不用填，用档案里的', en: 'Not for a guardian: the file has it' },
  consent_how: { zh: '本人怎样表示同意', en: 'How the person consented' },
  no_consent_why: { zh: '本人不能表示，为什么', en: 'Why the person cannot declare' },
  one_of_two: { zh: '两项填一项', en: 'Fill in one of the two' },
  paper: { zh: '委托书或法院文书的扫描件', en: 'Scan of the authorisation or of the court’s paper' },
  paper_hint: { zh: '监护人可以不传', en: 'Not needed for a guardian' },
  end: { zh: '停止代理', en: 'End it' },
  end_of: { zh: '停止{name}的代理', en: 'End that {name} acts for the person' },
  end_lead: { zh: '马上生效：对方不能再看、再办。已经交的申请照常办理。', en: 'At once they see and do no more. Applications that were handed in go on.' },
  why: { zh: '为什么停止', en: 'Why it ends' },
  back: { zh: '回到档案', en: 'Back to the file' },
  for_whom: { zh: '替{name}申请', en: 'Apply for {name}' },
  acts: { zh: '{name}（{relation}，{ground}）', en: '{name} ({relation}, {ground})' },
})

export const sayings = phrases({
  no_account: {
    zh: '没有这个登录名，或不是申请人账号。请代理人先注册。',
    en: 'There is no applicant’s account of that name. The representative has to register first.',
  },
  no_guardian: { zh: '档案里没有登记监护人，请先在档案的“联系”里登记。', en: 'No guardian is registered in the file. Register one there first.' },
  not_the_guardian: { zh: '档案里的监护人不是这个账号的人。请核对。', en: 'The guardian in the file is not the holder of this account. Please check.' },
  relation_needed: { zh: '请填写与本人的关系。', en: 'Enter the relation.' },
  until_needed: { zh: '请填写今天以后、委托书上的最后一天。', en: 'Enter the last day of the authorisation, today or later.' },
  consent_needed: { zh: '本人怎样同意，或为什么不能表示，填一项。', en: 'Enter either how the person consented, or why they cannot declare.' },
  paper_needed: { zh: '请上传委托书或法院文书。', en: 'Upload the authorisation or the court’s paper.' },
  own: { zh: '本人不用代理自己。', en: 'Nobody acts for themselves.' },
  already: { zh: '这个人已经在代理了。', en: 'This account acts for the person already.' },
  gone: { zh: '找不到这项代理，或已经停止。', en: 'This cannot be found, or has ended already.' },
  over: { zh: '委托期满', en: 'Its last day is over' },
})
export const constraintWords = phrases({ representation_ends_once: sayings.gone })

export const messages = phrases({
  began: {
    zh: '从现在起，{name}可以代您申请、看您的申请。要停止，请到“谁可以代我办”。',
    en: '{name} can now apply for you and see your cases. To stop it, open “Who acts for me”.',
  },
  ended: { zh: '您不再代理{name}了。', en: 'You no longer act for {name}.' },
})
