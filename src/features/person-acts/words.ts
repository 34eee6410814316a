/** One act on many persons, and the visits that come of it. */
import { phrases } from '../../kit/say.ts'

export const words = phrases({
  title: { zh: '{act}：{count} 人', en: '{act}: {count} chosen' },
  check: { zh: '办理前核对', en: 'Check before it is done' },
  check_lead: {
    zh: '每个人单独办理；办不成的会写明原因，不影响别人。',
    en: 'Each person is dealt with alone. Where it cannot be done you are told why, and the others go on.',
  },
  do_it: { zh: '对这 {count} 人办理', en: 'Do it for these {count}' },
  who: { zh: '姓名', en: 'Name' },
  list_name: { zh: '名单的名称', en: 'Name of the working list' },
  list_hint: {
    zh: '写已有名单的名称就放进那份；没有的会新建。本处现有：{names}',
    en: 'An existing name adds to that list, a new one makes it. This office has: {names}',
  },
  no_lists: { zh: '还没有', en: 'none yet' },
  from_list: { zh: '从哪份名单移出', en: 'Off which list' },
  visitor: { zh: '请谁上门', en: 'Who is to visit' },
  outcome: { zh: '结果', en: 'Outcome' },
  progress: { zh: '已办 {done} 人，没有办成 {refused} 人，还有 {left} 人。', en: '{done} done, {refused} not done, {left} to go.' },
  under_way: { zh: '正在办理，本页会自己更新；可以先去做别的。', en: 'It is under way and this page renews itself; you can do something else meanwhile.' },
  done: { zh: '已办', en: 'Done' },
  refused: { zh: '没有办成', en: 'Not done' },
  waits: { zh: '等待', en: 'Waiting' },
  undone: { zh: '已撤销', en: 'Undone' },
  undo: { zh: '撤销这次办理', en: 'Undo this' },
  undone_on: { zh: '已于 {at} 撤销；已经上门的、名单上后来改过的没有动。', en: 'Undone {at}; visits made and entries changed since were left alone.' },
  persons: { zh: '残疾人登记', en: 'Persons' },
  visits: { zh: '上门走访', en: 'Visits to make' },
  visits_lead: {
    zh: '请专职委员上门的人，等得最久的在前。走访后按“已上门”。',
    en: 'People whom a commissioner was asked to visit, the longest waiting first. Mark each visit once it is made.',
  },
  nobody: { zh: '现在没有要上门的。', en: 'Nobody waits for a visit now.' },
  where: { zh: '住在', en: 'Lives in' },
  since: { zh: '从哪天起', en: 'Asked on' },
  by_whom: { zh: '谁去', en: 'Visitor' },
  made: { zh: '已上门', en: 'Visited today' },
})

export const sayings = phrases({
  choose_some: { zh: '请先选中人，再选要办的事。', en: 'Please choose the persons, and what is to be done.' },
  too_many: { zh: '一次最多 1000 人，请缩小范围。', en: 'At most 1,000 persons at once; narrow the list.' },
  gone: { zh: '找不到，或不在您的辖区内。', en: 'This cannot be found, or lies outside your area.' },
  not_undoable: { zh: '这次办理不能撤销，或已经撤销过。', en: 'This cannot be undone, or was undone already.' },
  failed: { zh: '程序出了错，这个人没有动。', en: 'The program made a mistake; nothing was done for this person.' },
  not_soon: { zh: '残疾人证没有在三个月内到期，不用提醒。', en: 'The certificate does not expire within three months; there is nothing to remind of.' },
  on_list: { zh: '已经在这份名单上。', en: 'Stands on this list already.' },
  off_list: { zh: '不在这份名单上。', en: 'Does not stand on this list.' },
  elsewhere: { zh: '住在这位专职委员的辖区外。', en: 'Lives outside this commissioner’s area.' },
  asked_already: { zh: '已经请这位专职委员上门，还没有去。', en: 'This commissioner was asked already and has not been there yet.' },
  no_commissioner: { zh: '这个账号现在不是本辖区的专职委员。', en: 'This account is not of a commissioner in your area now.' },
  not_open: { zh: '这次走访不是您的，或已经不用去了。', en: 'This visit is not yours, or need not be made any more.' },
  role_ended: { zh: '办理人已不在原岗位，没有办。', en: 'Whoever began this no longer holds the role; nothing was done.' },
})

export const told = phrases({
  renew: {
    zh: '您的残疾人证 {day} 到期。请带身份证和两张照片，到户籍所在街道或乡镇残联换证；不方便出门，可以请专职委员上门。',
    en: 'Your disability certificate expires on {day}. Please renew it at your township or subdistrict Federation with your identity card and two photographs; if you cannot go out, ask your commissioner to come.',
  },
  visit: { zh: '请您上门走访 1 位残疾人，见“上门走访”。', en: 'You are asked to visit a person; see “Visits to make”.' },
})
