import { phrases } from '../../../kit/say.ts'

export const sayings = phrases({
  gone: { zh: '找不到这个故事。', en: 'This story cannot be found.' },
  not_granted: { zh: '这件申请没有批准，不能写成典型。', en: 'This case is not granted, so no story is told of it.' },
  changed: { zh: '您看过之后文字改过了。没有执行，请重新看一遍。', en: 'The text was changed after you read it. Nothing was done; please read it again.' },
  not_agreed: {
    zh: '当事人还没有同意这份文字，不能公开。',
    en: 'Whoever the story tells of has not agreed to this text, so it cannot be made public.',
  },
  another: {
    zh: '写的人、登记纸面同意的人不能自己公开，请另一位经办人来办。',
    en: 'Whoever wrote it or entered the agreement on paper cannot make it public; another officer must.',
  },
  nothing_to_take_back: { zh: '现在没有生效的同意可以收回。', en: 'There is no agreement in force that could be taken back.' },
  taken_back_already: { zh: '同意已经收回。', en: 'The agreement was taken back already.' },
  published_already: { zh: '已经公开了。', en: 'It is public already.' },
  has_number: {
    zh: '文字里有像身份证号或电话的数字，请删去。',
    en: 'The text holds a number that looks like an identity number or a telephone; take it out.',
  },
  describe: { zh: '有照片，就要写照片里是什么，中英文都要。', en: 'A picture needs words for what it shows, in Chinese and in English.' },
  no_picture: { zh: '请选一张照片，不要 PDF。', en: 'Choose a photo, not a PDF.' },
  down_already: { zh: '这个故事已经撤下。', en: 'This story was taken down already.' },
  not_down: { zh: '这个故事没有被撤下。', en: 'This story is not taken down.' },
  another_puts_back: { zh: '提出恢复的人不能自己同意，请另一位经办人来办。', en: 'Whoever proposed to put it back cannot agree to it; another officer must.' },
  not_yet: { zh: '这一天还没有到。', en: 'This day has not come.' },
})
export const constraintWords = phrases({
  case_has_one_story: { zh: '别人刚为这件申请写了故事，请在那里改。', en: 'Somebody has just written a story of this case; change it there.' },
  consent_is_taken_back_once: sayings.taken_back_already,
  consent_is_published_once: sayings.published_already,
  putting_back_is_proposed_once: sayings.not_down,
  story_is_put_back_once: sayings.not_down,
})

export const messages = phrases({
  asked: {
    zh: '我们写了一段介绍您的故事：“{title}”。您同意之前，谁也看不到。请在“我的申请”里打开案卷看一看，再说同意或不同意。不同意也不影响您的任何补贴。',
    en: 'We wrote a story about you: “{title}”. Nobody can see it unless you agree. Open your case to read it and say yes or no. Saying no changes nothing in what you are granted.',
  },
  published: {
    zh: '您的故事“{title}”已经公开。您随时可以收回同意，收回后马上不再公开。',
    en: 'Your story “{title}” is public now. You can take your agreement back at any time; it then goes from the public page at once.',
  },
  taken_down: {
    zh: '您的故事“{title}”已由残联撤下，不再公开。理由：{reason}',
    en: 'Your story “{title}” was taken down by the Federation and is public no longer. Reason: {reason}',
  },
  put_back: {
    zh: '您的故事“{title}”已经恢复公开。您随时可以收回同意。',
    en: 'Your story “{title}” is public again. You can take your agreement back at any time.',
  },
  taken_back: { zh: '已收回同意，“{title}”不再公开。', en: 'The agreement was taken back; “{title}” is public no longer.' },
})
