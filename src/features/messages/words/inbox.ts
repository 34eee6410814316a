/** The inbox, and how somebody wants to be told. */
import { phrases } from '../../../kit/say.ts'

export const inboxWords = phrases({
  inbox: { zh: '我的消息', en: 'My messages' },
  lead: { zh: '残联告诉您的每一件事都在这里。', en: 'Everything the Federation told you is here.' },
  none: { zh: '还没有消息。', en: 'There are no messages yet.' },
  unread: { zh: '未读', en: 'Unread' },
  unread_count: { zh: '有 {count} 条未读', en: '{count} unread' },
  read_this: { zh: '标为已读', en: 'Mark as read' },
  read_all: { zh: '全部标为已读', en: 'Mark all as read' },
  open_case: { zh: '打开案件', en: 'Open the case' },
  how_now: { zh: '现在会这样告诉您：{how}', en: 'You are told by: {how}' },
  how_said: { zh: '{way}。{reason}。', en: '{way}. {reason}.' },
  change: { zh: '更改怎样告诉我', en: 'Change how I am told' },
})

export const channelWords = phrases({
  sms: { zh: '手机短信', en: 'text message' },
  email: { zh: '电子邮件', en: 'e-mail' },
  voice: { zh: '打电话', en: 'telephone call' },
  letter: { zh: '寄信', en: 'letter' },
})

export const wishWords = phrases({
  heading: { zh: '怎样告诉您有消息', en: 'How to be told that there is news' },
  heading_of: { zh: '怎样告诉本人有消息', en: 'How to tell this person that there is news' },
  lead: {
    zh: '短信和邮件里只说“有新消息”，不写办的是什么事。选的方式用不了时，改用别的方式，最后寄信。',
    en: 'Texts and e-mails only say that there is news, never what it is. Where the way you choose cannot be used, another is taken, and at last a letter.',
  },
  channel: { zh: '用什么方式', en: 'By which way' },
  any: { zh: '由残联看哪种合适', en: 'Whichever suits best' },
  email: { zh: '电子邮箱', en: 'E-mail address' },
  email_hint: { zh: '例如 name@example.org；不用邮件就空着', en: 'For example name@example.org; leave it empty to get no e-mail' },
  email_wrong: { zh: '邮箱地址不对，例如 name@example.org', en: 'Enter an e-mail address, such as name@example.org' },
  email_missing: { zh: '选了邮件，请填邮箱', en: 'Enter the address that e-mails go to' },
  locale: { zh: '用什么文字', en: 'In which language' },
  easy_read: { zh: '要易读的文字，或者念给我听', en: 'In easy language, or read out' },
  save: { zh: '保存', en: 'Save' },
  hans: { zh: '简体中文', en: 'Simplified Chinese' },
  hant: { zh: '繁体中文', en: 'Traditional Chinese' },
  english: { zh: '英文', en: 'English' },
})
