/** One act on many cases, lateness, reminders. */
import { phrases } from '../../../kit/say.ts'

export const words = phrases({
  check: { zh: '办理前核对', en: 'Check before it is done' },
  check_lead: {
    zh: '每件单独办理；这期间被别人办过的不会动，会告诉您原因。',
    en: 'Each case is done by itself. One that somebody else moves meanwhile is left alone, and you are told why.',
  },
  do_it: { zh: '办理 {count} 件', en: 'Do it to {count}' },
  note: { zh: '写给申请人的话（每件相同）', en: 'Note to the applicants (the same for each)' },
  note_hint: { zh: '写明缺什么、怎样补', en: 'Say what is missing and how to mend it' },
  begun: { zh: '{at}：{act}', en: '{at}: {act}' },
  title: { zh: '{act}：{count} 件', en: '{act}: {count} cases' },
  progress: { zh: '已办 {done} 件，没有办成 {refused} 件，还有 {left} 件。', en: '{done} done, {refused} not done, {left} to go.' },
  under_way: { zh: '正在办理，本页会自己更新；可以先去做别的。', en: 'It is under way and this page renews itself; you can do something else meanwhile.' },
  outcome: { zh: '结果', en: 'Outcome' },
  done: { zh: '已办', en: 'Done' },
  refused: { zh: '没有办成', en: 'Not done' },
  waits: { zh: '等待', en: 'Waiting' },
  undone: { zh: '已撤销', en: 'Undone' },
  undo: { zh: '撤销这次办理', en: 'Undo this' },
  undone_on: { zh: '已于 {at} 撤销；之后又转手的没有动。', en: 'Undone {at}; cases that changed hands since were left alone.' },
  back: { zh: '办公桌', en: 'Desk' },
  number: { zh: '编号', en: 'Number' },
  lateness: { zh: '办理时效', en: 'Lateness' },
  lateness_lead: {
    zh: '按岗位看：等多少件、逾期多少件、最早从哪天起、中位数等了几个工作日，对照方案的期限。每个数字都能点开。',
    en: 'By desk: how many wait, how many are late, since when the oldest, the median of working days waited against the plan’s. Each number opens to its cases.',
  },
  oldest: { zh: '最早', en: 'Oldest since' },
  median: { zh: '已等（中位数）', en: 'Waited (median)' },
  plan_days: { zh: '方案期限', en: 'Plan’s limit' },
  days: { zh: '{days} 个工作日', en: '{days} working days' },
  none: { zh: '现在没有等待的件。', en: 'Nothing waits now.' },
  total: { zh: '合计', en: 'In all' },
})

export const sayings = phrases({
  choose_some: { zh: '请先选中要办的件。', en: 'Please choose the cases first.' },
  too_many: { zh: '一次最多 1000 件。', en: 'At most 1,000 cases at once.' },
  not_undoable: { zh: '这种办理不能撤销，或已经撤销过。', en: 'This cannot be undone, or was undone already.' },
  failed: { zh: '程序出了错，这一件没有动。', en: 'The program made a mistake; this case was left as it was.' },
})

export const messages = phrases({
  before: { zh: '{count} 件将在两个工作日内到期：{cases}', en: '{count} cases are due within two working days: {cases}' },
  late: {
    zh: '{count} 件在下一级岗位已经逾期，请过问：{cases}',
    en: '{count} cases are late at the desks below yours; please look into them: {cases}',
  },
  more: { zh: '{cases} 等', en: '{cases} and more' },
})
