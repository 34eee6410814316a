/** What is refused. */
import { phrases } from '../../../kit/say.ts'

export const sayings = phrases({
  gone: { zh: '找不到这一项。可能地址有误，或不在您的辖区内。', en: 'This cannot be found. The address may be wrong, or it lies outside your area.' },
  not_yours: { zh: '您现在的身份不能办理这一项。', en: 'Your role does not allow this.' },
  not_from_here: { zh: '现在是“{state}”，不能这样办。', en: 'It now stands at “{state}”, so this cannot be done.' },
  not_now: { zh: '这一步现在不能办。请看这一单进行到哪里了。', en: 'This cannot be done now. Look at how far the order has come.' },
  no_workers: { zh: '还没有工人，不能开工。请先登记工人和单价。', en: 'There is no worker yet. Add workers and their rates before work begins.' },
  still_out: { zh: '还有 {n} 件没有收回或没有验收，不能结算。', en: '{n} pieces are still out or unchecked, so this cannot be settled.' },
  own_hands: { zh: '您经手过这一单或这件投诉，请由别人答复。', en: 'You had a hand in this order or this complaint; somebody else answers.' },
  city_answers: { zh: '这一单由区县自己组织，由市里答复。', en: 'The district runs this order itself, so the city answers.' },
  not_registered: { zh: '请先登记单位情况，再开加工单。', en: 'Register your organisation first, then open an order.' },
})

export const faults = phrases({
  past_due: { zh: '交货日期要在今天以后。', en: 'The day it is due must lie after today.' },
  both_or_none: { zh: '最低工资和文号要填就都填。', en: 'Enter the minimum wage and its document together, or neither.' },
  rate_zero: { zh: '单价要大于 0。', en: 'The rate must be more than nothing.' },
  too_many: { zh: '最多 {n} 件。', en: 'At most {n} pieces.' },
  in_future: { zh: '还没到的日子不能记。', en: 'A day that has not come cannot be recorded.' },
  day_passed: { zh: '这一天已经过了。', en: 'That day has passed.' },
  before_today: { zh: '新单价不能从过去的日子算起。', en: 'A new rate cannot hold for days that have passed.' },
  no_rate: { zh: '那天还没有说定单价，不能发料。', en: 'No rate was agreed by that day, so nothing can be handed out.' },
  before_hand_out: { zh: '收货不能早于发料。', en: 'Nothing can be collected before it was handed out.' },
  must_add_up: { zh: '合格、返工、报废加起来应是 {n} 件。', en: 'Good, to be made again and spoilt must make {n} pieces.' },
  why: { zh: '有返工或报废，请写说明。', en: 'Say what is wrong with what is not good.' },
  why_spoilt: { zh: '有报废，请选原因在哪里。', en: 'Choose what spoilt them.' },
  not_spoilt: { zh: '没有报废，不用选原因。', en: 'Nothing is spoilt, so there is no cause to choose.' },
  too_much: { zh: '最多还欠 {money}。', en: 'At most {money} is still owed.' },
  not_zero: { zh: '付款要大于 0。', en: 'A payment must be more than nothing.' },
})

export const constraintWords = phrases({
  worker_has_one_share_of_an_order: { zh: '这位工人已经在这一单里。', en: 'This worker is in the order already.' },
  collection_is_checked_once: { zh: '这次收的货已经验收过。', en: 'This collection was checked already.' },
  share_is_settled_once: { zh: '这一份已经结算过。', en: 'This share was settled already.' },
  complaint_is_answered_once: { zh: '这件投诉已经答复过。', en: 'This complaint was answered already.' },
  stop_has_a_place_of_its_own: { zh: '两家填了同一个数。', en: 'Two doors have the same number.' },
})
