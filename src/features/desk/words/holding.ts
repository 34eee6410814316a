/** Who has a case, who covers, and what changes hands. */
import { phrases } from '../../../kit/say.ts'

export const words = phrases({
  take: { zh: '领办', en: 'Take it' },
  give_back: { zh: '放回', en: 'Give it back' },
  take_over: { zh: '接手', en: 'Take it over' },
  hand_over: { zh: '转交', en: 'Hand it over' },
  open: { zh: '逐件打开', en: 'Open one by one' },
  accept: { zh: '受理', en: 'Accept' },
  pass: { zh: '审核通过', en: 'Pass the review' },
  return: { zh: '退回补正', en: 'Return for correction' },
  has_it: { zh: '在{name}手上', en: '{name} has it' },
  has_it_for: { zh: '在{name}手上（由{cover}代办）', en: '{name} has it ({cover} is covering)' },
  you_have_it: { zh: '在您手上', en: 'You have it' },
  nobody: { zh: '还没有人领', en: 'Nobody has it yet' },
  why_over: { zh: '为什么接手', en: 'Why you take it over' },
  why_hand: { zh: '为什么转交', en: 'Why you hand it over' },
  to_whom: { zh: '转交给谁', en: 'To whom' },
  absent: { zh: '谁不在', en: 'Who is away' },
  by_whom: { zh: '谁代办', en: 'Who covers' },
  from_on: { zh: '从哪天', en: 'From' },
  to_on: { zh: '到哪天', en: 'To' },
  why: { zh: '原因', en: 'Why' },
  cover: { zh: '代班', en: 'Cover' },
  cover_lead: {
    zh: '代班的人以自己的名义办理，记录上写明替谁；到期自己结束。同一件事提出的人和替谁提出的人都不能复核。',
    en: 'Whoever covers acts under their own name, and the row says for whom; it ends by itself. Neither who proposed a decision nor for whom it was proposed can second it.',
  },
  name_cover: { zh: '安排代班', en: 'Name a cover' },
  covers_for: { zh: '{cover}代{absent}', en: '{cover} for {absent}' },
  period: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  call_back: { zh: '提前结束', en: 'End it now' },
  no_covers: { zh: '现在没有代班。', en: 'Nobody covers for anybody now.' },
  made_for: { zh: '替{name}', en: 'for {name}' },
})

export const sayings = phrases({
  stands_aside: { zh: '这位同事与这件申请有利害关系，不能接手。', en: 'This colleague has an interest in the case and cannot take it.' },
  taken: { zh: '这件刚被{name}领走，没有领到。', en: '{name} has just taken this case; you did not get it.' },
  not_held: { zh: '这件不在您手上，可能刚转给别人。', en: 'You do not have this case; it may just have gone to somebody else.' },
  nobody_has_it: { zh: '这件没有人领，直接领办就行。', en: 'Nobody has this case; just take it.' },
  already_yours: { zh: '这件已经在您手上。', en: 'You have this case already.' },
  not_your_desk: { zh: '这件现在不在您的岗位上。', en: 'This case is not at your desk now.' },
  not_at_desk: { zh: '这个人不在这个岗位上，不能接这件。', en: 'This person does not work at this desk and cannot have the case.' },
  other_role: { zh: '代班的人要有同样的岗位和辖区。', en: 'Whoever covers needs the same role, for the same area.' },
  cover_is_away: { zh: '这个人那几天自己也不在。', en: 'This person is away on those days too.' },
  cover_over: { zh: '这次代班已经结束了。', en: 'This cover is over already.' },
  in_the_past: { zh: '结束的日子不能早于今天，也不能早于开始的日子。', en: 'The last day cannot lie before today, nor before the first.' },
  only_own: { zh: '只能安排自己的代班；别人的由市级经办人安排。', en: 'You can name a cover for yourself; for others a city officer does.' },
  gone: { zh: '找不到，或不在您的辖区内。', en: 'This cannot be found, or lies outside your area.' },
})
export const constraintWords = phrases({
  absent_officer_has_one_cover: { zh: '这几天已经安排了代班。', en: 'A cover is named for these days already.' },
  nobody_covers_for_themselves: { zh: '自己不能代自己。', en: 'Nobody can cover for themselves.' },
  queue_has_one_name: { zh: '已经有同名的队列，请换一个名称。', en: 'A queue of this name is there already; please choose another.' },
})
