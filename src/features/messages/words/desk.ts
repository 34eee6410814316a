/** The officers' page of messages. */
import { phrases } from '../../../kit/say.ts'

export const deskWords = phrases({
  messages: { zh: '消息送达', en: 'Messages' },
  lead: {
    zh: '本人登录后都能看到消息；这里是要由人去办的：打印信件、打电话、处理送不到的。',
    en: 'People find their messages when they sign in. Here is what somebody must do: print letters, make calls, and see to ways that do not work.',
  },
  letters: { zh: '要打印的信', en: 'Letters to print' },
  letters_wait: { zh: '有 {count} 封信等着打印。一次打印成一份 PDF，最多 200 封。', en: '{count} letters wait to be printed, at most 200 as one PDF.' },
  print: { zh: '打印这些信', en: 'Print these letters' },
  no_letters: { zh: '没有要打印的信。', en: 'There are no letters to print.' },
  batches: { zh: '已打印、还没寄出', en: 'Printed, not yet posted' },
  batch_of: { zh: '{at} 打印的一批', en: 'The batch printed on {at}' },
  open_pdf: { zh: '打开 PDF', en: 'Open the PDF' },
  mark_posted: { zh: '已寄出或已送到', en: 'Mark as posted or handed over' },
  posted_already: { zh: '这一批已经寄出了。', en: 'This batch was posted already.' },
  posted: { zh: '这一批已寄出：{at}', en: 'This batch was posted on {at}' },
  calls: { zh: '要打的电话', en: 'Calls to make' },
  no_calls: { zh: '没有要打的电话。', en: 'There are no calls to make.' },
  no_call_waits: { zh: '这个电话已经不用打了。', en: 'This call need not be made any more.' },
  cannot_be_phoned: { zh: '这位不便听说，不能打电话。', en: 'This person cannot be phoned.' },
  wrong: { zh: '送不到的', en: 'Cannot be reached' },
  no_wrong: { zh: '没有送不到的。', en: 'Nobody is out of reach.' },
  machine: { zh: '在路上', en: 'On their way' },
  machine_count: {
    zh: '有 {count} 条短信或邮件等着发出；夜里 21 点到早上 8 点不发。',
    en: '{count} text messages or e-mails wait to be sent; none goes out between 21:00 and 8:00.',
  },
  failing: { zh: '发送失败、还会再试的', en: 'Failed, to be tried again' },
  who: { zh: '谁', en: 'Who' },
  where: { zh: '哪里', en: 'Where' },
  way: { zh: '方式', en: 'Way' },
  why: { zh: '原因', en: 'Why' },
  since: { zh: '从什么时候', en: 'Since' },
  tries: { zh: '试了几次', en: 'Tries' },
  next_try: { zh: '下次', en: 'Next try' },
  to_do: { zh: '怎么办', en: 'What to do' },
  call: { zh: '打电话', en: 'Call' },
  see_to: { zh: '记下已处理', en: 'Note as seen to' },
  told_page: { zh: '看送达情况', en: 'See how they are told' },
  guardian: { zh: '（监护人）', en: '(guardian)' },
})

/** What is wrong with a way, and what to do. */
export const attentionWords = phrases({
  wrong_phone: { zh: '电话号码不对', en: 'The telephone number is wrong' },
  wrong_email: { zh: '邮箱地址不对', en: 'The e-mail address is wrong' },
  not_reached: { zh: '几次都没联系上', en: 'Not reached after several tries' },
  no_address: { zh: '没有登记地址', en: 'No address is known' },
  no_font: { zh: '名字里有这台机器印不出的字', en: 'A letter of the name cannot be printed here' },
})
export const remedies = phrases({
  wrong_phone: {
    zh: '请专职委员上门问新号码，在档案里更正；在那之前改用别的方式。',
    en: 'Have the commissioner ask for the new number and correct the file; until then another way is used.',
  },
  wrong_email: {
    zh: '问本人新的邮箱，在“怎样告诉本人”里更正；在那之前改用别的方式。',
    en: 'Ask for the new address and correct it under “How to be told”; until then another way is used.',
  },
  not_reached: { zh: '请专职委员上门告知。', en: 'Have the commissioner visit.' },
  no_address: {
    zh: '打印后请专职委员送到，并在档案里补上地址。',
    en: 'Print the letter, have the commissioner hand it over, and put the address into the file.',
  },
  no_font: {
    zh: '请管理员安装 Noto CJK 字体，再记下已处理，信会重新排队。',
    en: 'Ask the administrator to install the Noto CJK fonts, then note it as seen to; the letter is queued again.',
  },
})
