/** Corrections of an entry, and what became of an organisation. */
import { phrases } from '../../../kit/say.ts'

export const changeWords = phrases({
  correct: { zh: '更正登记', en: 'Correct the entry' },
  correct_lead: { zh: '原来的内容、更正的原因、谁在什么时候更正，都会保留。', en: 'What stood before, the reason, and who corrected it when, are kept.' },
  reason: { zh: '原因和凭据', en: 'Reason, and the paper that shows it' },
  save: { zh: '保存更正', en: 'Save the correction' },
  nothing: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
  history: { zh: '更正记录', en: 'Corrections' },
  entry: { zh: '{at}，{name}：{before} → {after}。{reason}', en: '{at}, {name}: {before} → {after}. {reason}' },
  ended: { zh: '登记承继或停业', en: 'Record a successor or closing' },
  ended_lead: {
    zh: '两个人办：一人提出，另一人核对确认后，牌匾和案件转到承继的单位。',
    en: 'Two persons do this: one proposes, another compares and confirms. Then plaques and cases go over to the successor.',
  },
  why: { zh: '怎么了', en: 'What happened' },
  merger: { zh: '合并', en: 'Merger' },
  sale: { zh: '转让', en: 'Sale' },
  inheritance: { zh: '继承', en: 'Inheritance' },
  closed: { zh: '停业注销', en: 'Closed' },
  successor: { zh: '承继单位的信用代码', en: 'Credit code of the successor' },
  successor_hint: { zh: '承继单位要先登记；停业的留空', en: 'The successor must be registered first. Leave empty when closed' },
  happened_on: { zh: '从哪天起', en: 'Since which day' },
  propose: { zh: '提出', en: 'Propose' },
  waits: { zh: '{name}提出：{why}，{successor}，{day} 起。{reason}', en: '{name} proposes: {why}, {successor}, since {day}. {reason}' },
  no_successor: { zh: '没有承继单位', en: 'no successor' },
  wait_second: { zh: '等另一位经办人确认。', en: 'Another officer has to confirm this.' },
  confirm: { zh: '确认', en: 'Confirm' },
  reject: { zh: '不同意', en: 'Do not agree' },
  succeeded_by: { zh: '{day} 起由下列单位承继（{why}）：', en: 'Since {day} succeeded by ({why}): ' },
  closed_since: { zh: '{day} 停业注销。', en: 'Closed on {day}.' },
})

export const changeSayings = phrases({
  needs_successor: { zh: '请填承继单位的信用代码。', en: 'Enter the credit code of the successor.' },
  no_successor: { zh: '停业的没有承继单位，请留空。', en: 'What is closed has no successor; leave this empty.' },
  unknown: { zh: '辖区内没有这个信用代码的单位，请先登记。', en: 'No organisation of your area has this code; register it first.' },
  itself: { zh: '单位不能承继自己。', en: 'An organisation does not succeed itself.' },
  future: { zh: '日期不能晚于今天。', en: 'The day cannot lie after today.' },
  over: { zh: '这个单位已经停业或由别的单位承继。', en: 'This organisation is closed or succeeded already.' },
  successor_over: { zh: '承继单位自己已经停业或由别的单位承继。', en: 'The successor itself is closed or succeeded by another.' },
  closed_already: { zh: '这个单位 {day} 已停业注销，不能再办新的事项。', en: 'This organisation closed on {day}, so nothing new can begin for it.' },
  succeeded_by: {
    zh: '这个单位 {day} 起由“{name}”承继，请以承继单位的名义办理。',
    en: 'Since {day} this organisation is succeeded by “{name}”: please do this for the successor.',
  },
  succeeded: {
    zh: '这个单位 {day} 起由另一单位承继，请以承继单位的名义办理。',
    en: 'Since {day} this organisation is succeeded by another: please do this for the successor.',
  },
  waits: { zh: '已经有一份提出的等着确认。', en: 'A proposal waits to be confirmed already.' },
  own: { zh: '提出的人不能自己确认。', en: 'Whoever proposed cannot confirm.' },
  answered: { zh: '已经有人答复过。', en: 'Somebody answered this already.' },
})
