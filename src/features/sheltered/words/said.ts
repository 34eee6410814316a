import { phrases } from '../../../kit/say.ts'

export const sayings = phrases({
  gone: { zh: '找不到这个辅助性就业机构，或这一项。', en: 'This sheltered workshop, or this entry, cannot be found.' },
  ended: { zh: '这个人已经离开，不用再登记。', en: 'This person has left already.' },
})

export const faults = phrases({
  unknown: {
    zh: '登记册里没有这个证号。请先登记残疾人，或核对证号。',
    en: 'Nobody is registered with this number. Register the person first, or check the number.',
  },
  taken: { zh: '这个工位从那天起有人。请换一个，或换一天。', en: 'This place is taken from that day on. Choose another place or another day.' },
  not_open: { zh: '这个工位那天还没有开。', en: 'This place is not open on that day.' },
  before_beginning: { zh: '不能早于来的那一天。', en: 'It cannot lie before the first day.' },
  in_future: { zh: '还没到的日子不能记。', en: 'A day that has not come cannot be recorded.' },
  days_wrong: { zh: '日子请写成“2-6, 9”的样子。', en: 'Write the days like “2-6, 9”.' },
  not_here: { zh: '有的日子这个人不在这里，或还没到。', en: 'On some of these days the person was not here, or they have not come yet.' },
  month_wrong: { zh: '月份请写成“2026-01”的样子，不能是以后的月份。', en: 'Write the month like “2026-01”; it cannot lie ahead.' },
  not_zero: { zh: '金额要大于 0。', en: 'The amount must be more than nothing.' },
})

export const constraintWords = phrases({
  place_is_taken_once_at_a_time: { zh: '这个工位刚刚有人了，请换一个。', en: 'This place has just been taken; choose another.' },
  person_has_one_place_at_a_time: {
    zh: '这个人这段时间已经有工位，可能在别的机构。',
    en: 'This person has a place in that time already, perhaps at another workshop.',
  },
  place_has_a_name_of_its_own: { zh: '工位刚刚被别人增加过，请刷新再试。', en: 'Places were opened by somebody else just now; reload and try again.' },
})
