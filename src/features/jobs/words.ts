import { phrases } from '../../kit/say.ts'

export const sayings = phrases({
  not_started: { zh: '上岗日期不能晚于今天。', en: 'The first day of work cannot lie in the future.' },
  in_future: { zh: '日期不能晚于今天。', en: 'The day cannot lie in the future.' },
  before_start: { zh: '离职不能早于上岗。', en: 'Nobody leaves before the first day of work.' },
  before_mark: { zh: '日期不能早于上岗。', en: 'The day cannot lie before the first day of work.' },
  gone: { zh: '找不到这条安置记录。', en: 'This placement cannot be found.' },
  taken_back: { zh: '这条安置记录已撤销。', en: 'This placement has been taken back.' },
  no_leaving: { zh: '没有登记离职。', en: 'No leaving is recorded.' },
  no_phone: { zh: '这位不打电话联系。请改用文字、手语视频或上门。', en: 'This person is not to be phoned. Write, sign by video, or visit.' },
  nothing_to_do: { zh: '没有要办的事。', en: 'There is nothing to be done.' },
  asked_anew: { zh: '要回答的问题已经变了。请刷新后再答复。', en: 'What is asked has changed meanwhile. Reload the page and answer again.' },
  no_alarm: { zh: '这条提醒已不在。', en: 'This alarm is no longer there.' },
})

export const constraintWords = phrases({
  person_starts_once_at_a_unit_on_a_day: { zh: '这次上岗已经登记过。', en: 'This placement is recorded already.' },
  placement_is_taken_back_once: { zh: '这条安置记录已撤销。', en: 'This placement has been taken back already.' },
  worker_leaves_once: { zh: '离职已经登记过。', en: 'The leaving is recorded already.' },
  leaving_is_taken_back_once: { zh: '离职记录已经撤销。', en: 'The leaving has been taken back already.' },
  what_was_to_do_is_done_once: { zh: '这件事已经办完。', en: 'This has been done already.' },
})
