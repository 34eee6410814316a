/** Per person: what was told, by which way, when. And how a call went. */
import { phrases } from '../../../kit/say.ts'

export const toldWords = phrases({
  heading: { zh: '送达情况', en: 'How they are told' },
  lead: { zh: '告诉过本人什么、用什么方式、什么时候、送到没有。', en: 'What this person was told, by which way, when, and whether it arrived.' },
  now: { zh: '现在会用的方式', en: 'The way that would be taken now' },
  wish: { zh: '本人选的方式', en: 'What the person chose' },
  language: { zh: '文字', en: 'Language' },
  email: { zh: '邮箱', en: 'E-mail address' },
  known: { zh: '已登记', en: 'known' },
  none: { zh: '还没有往外告诉过什么。', en: 'Nothing was told outside yet.' },
  steps: { zh: '经过', en: 'What became of it' },
  forgotten: { zh: '内容已删除', en: 'what it said was removed' },
  file: { zh: '回到档案', en: 'Back to the file' },
  change: { zh: '更改怎样告诉本人', en: 'Change how they are told' },
  by_program: { zh: '{at}，{what}', en: '{at}: {what}' },
  by_officer: { zh: '{at}，{what}（{who}）', en: '{at}: {what} ({who})' },
})

export const eventWords = phrases({
  chosen: { zh: '选定{way}', en: '{way} chosen' },
  sent: { zh: '{way}已发出', en: '{way} sent' },
  delivered: { zh: '{way}已送到', en: '{way} delivered' },
  failed: { zh: '{way}没有发出（{why}）', en: '{way} failed ({why})' },
  refused: { zh: '{way}的号码或地址不对', en: '{way}: the number or address is wrong' },
  given_up: { zh: '不再用{way}', en: '{way} given up' },
  printed: { zh: '信已打印', en: 'letter printed' },
  posted: { zh: '信已寄出或送到', en: 'letter posted or handed over' },
  rung: { zh: '电话里告诉了', en: 'told by telephone' },
  no_answer: { zh: '电话没人接', en: 'the call was not answered' },
  seen_to: { zh: '已处理', en: 'seen to' },
})

export const callWords = phrases({
  heading: { zh: '打电话告诉', en: 'Tell by telephone' },
  number: { zh: '电话', en: 'Telephone' },
  whose: { zh: '谁的电话', en: 'Whose telephone' },
  say: { zh: '要说的话', en: 'What to say' },
  say_first: {
    zh: '先说您是哪里的，问清对方是不是本人；不是本人就不说是什么事。',
    en: 'Say where you call from and make sure who it is; tell nobody else what it is about.',
  },
  quiet: { zh: '现在是夜里，请 8 点以后再打。', en: 'It is night now: please call after eight in the morning.' },
  found: { zh: '电话打得怎样', en: 'How the call went' },
  told: { zh: '告诉了', en: 'Told' },
  no_answer: { zh: '没人接（三次没人接就改用别的方式）', en: 'No answer (after three another way is taken)' },
  wrong_number: { zh: '号码不对', en: 'The number is wrong' },
  note: { zh: '备注', en: 'Note' },
  save: { zh: '保存', en: 'Save' },
  done: { zh: '做了什么', en: 'What was done' },
  see_to: { zh: '记下已处理', en: 'Note as seen to' },
})
