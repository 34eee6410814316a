/** What is refused, and what holders are told. */
import { phrases } from '../../../kit/say.ts'

export const sayings = phrases({
  taken: { zh: '这个岗位在那一天有人。', en: 'The post is held on that day.' },
  proposal_waits: { zh: '已经提出一个人选，先等另一人复核。', en: 'Somebody has been proposed already; another person must second it first.' },
  nothing_waits: { zh: '没有等待复核的人选，可能已有人复核。', en: 'No proposal is waiting; somebody may have seconded it already.' },
  another: { zh: '人选由另一人复核，提出的人不能自己复核。', en: 'Another person must second this; who proposed it cannot.' },
  say_why: { zh: '不同意的，请写明原因。', en: 'If you do not agree, please say why.' },
  pass_why: {
    zh: '这样会越过：{names}。请写明理由，或先查清还不知道的情况。',
    en: 'This passes over {names}. Give the reason, or find out first what is not known yet.',
  },
  no_post: { zh: '找不到这个岗位。', en: 'This post cannot be found.' },
  no_holder: { zh: '这个岗位现在没有人。', en: 'Nobody holds this post now.' },
  not_waiting: { zh: '这个人已经不在等待名单上。', en: 'This person no longer waits.' },
  waits_already: { zh: '已经在等这一种岗位。', en: 'Waits for this kind of post already.' },
  unknown_number: {
    zh: '辖区的登记册里没有这个证号。请先登记残疾人，或核对证号。',
    en: 'Nobody in your area is registered with this number. Register the person first, or check the number.',
  },
  unknown_code: { zh: '辖区里没有登记这个单位。', en: 'No organisation in your area is registered with this code.' },
  by_order: {
    zh: '登记岗位当天或以后上岗的，要按等待顺序提出、由另一人复核，不能直接登记。',
    en: 'Whoever starts on the day the post was registered, or later, is placed by the order and seconded by another person.',
  },
  order_changed: {
    zh: '提出以后顺序变了，{names} 排在前面，提出时没有写明理由。请不同意，再重新提出。',
    en: 'The order has changed since the proposal: {names} now stand ahead, and no reason was given for passing over them. Do not agree, and propose again.',
  },
  no_term: {
    zh: '按规定，期限在上岗当天或以前就满了，不能安排。',
    en: 'By the rule the term would end on or before its first day, so this placement is not possible.',
  },
  before_waiting: { zh: '上岗日期不能早于开始等待的日期 {day}。', en: 'The first day cannot lie before this person began to wait, {day}.' },
  too_far: { zh: '上岗日期最远到 {day}。', en: 'The first day can be {day} at the latest.' },
  in_future: { zh: '还没到的日子不能这样记。', en: 'This cannot be recorded for a day that has not come.' },
  too_early: { zh: '不能早于岗位设立或上岗的日子。', en: 'This cannot lie before the post was there or the work began.' },
  before_term: { zh: '期限到 {day}，还没有满。', en: 'The term runs until {day}; it has not ended.' },
})

/** Why somebody cannot be placed, each with its rule. */
export const againstWords = phrases({
  still_unknown: {
    zh: '还不知道 {name} 是否认定为就业困难人员，请先登记认定材料。依据：{clause}',
    en: 'It is not known yet whether {name} is recognised as hard to employ; record the paper first. Rule: {clause}',
  },
  not_hard_to_employ: {
    zh: '{name} 没有认定为就业困难人员，公益性岗位安排就业困难人员。依据：{clause}',
    en: '{name} is not recognised as hard to employ, for whom these posts are. Rule: {clause}',
  },
  placed_too_often: {
    zh: '{name} 已安置 {count} 次，累计不超过 {most} 次。依据：{clause}',
    en: '{name} has been placed {count} times; {most} in all are allowed. Rule: {clause}',
  },
  not_placed_again: {
    zh: '{name} 已安置过一次。再次安置只限大龄、零就业家庭、重度残疾、低收入和建档立卡人员。依据：{clause}',
    en: '{name} has been placed once. A second placement is only for older or severely disabled people, zero-employment households, low income and registered poor. Rule: {clause}',
  },
  again_unknown: {
    zh: '{name} 已安置过一次，能否再次安置还不知道，请先登记家庭情况的材料。依据：{clause}',
    en: '{name} has been placed once. Whether a second placement is allowed is not known yet; record the household’s papers first. Rule: {clause}',
  },
})
export const messages = phrases({
  term_ends: {
    zh: '您的岗位“{title}”到 {day} 期满。请与残联商量下一步：培训、找工作或创业都可以帮您。',
    en: 'Your term in the post “{title}” ends on {day}. Please talk to the Federation about what comes next: we can help with training, finding work or your own business.',
  },
})
export const constraintWords = phrases({
  post_has_one_holder_at_a_time: { zh: '这个岗位在那段时间有人，一个岗位同时只有一个人。', en: 'The post is held in that time; it has one holder at a time.' },
  nobody_holds_two_posts_at_once: { zh: '这个人在那段时间有别的岗位。', en: 'This person holds another post in that time.' },
  holding_ends_after_its_beginning: { zh: '最后一天不能早于上岗的日子。', en: 'The last day cannot lie before the first.' },
  holder_leaves_once: { zh: '离岗已经登记过。', en: 'That they left is recorded already.' },
  proposal_is_seconded_once: { zh: '已经有人复核。', en: 'Somebody has seconded this already.' },
  waiting_ends_once: { zh: '这个人已经不在等待名单上。', en: 'This person no longer waits.' },
})
