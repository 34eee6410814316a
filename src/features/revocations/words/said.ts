import { phrases } from '../../../kit/say.ts'

export const sayings = phrases({
  not_decided: { zh: '这件申请现在没有生效的决定可以撤销。', en: 'This case has no decision in force that could be revoked.' },
  revoked_already: { zh: '这一项已经撤销过了。', en: 'This has been revoked already.' },
  one_waits: { zh: '已有一项撤销等人同意，请先办那一项。', en: 'A revocation of this already waits for agreement; deal with that one first.' },
  another: { zh: '提出的人不能自己同意，请另一位市残联经办人来办。', en: 'Whoever proposed it cannot agree to it; another City Federation officer must.' },
  answered: { zh: '别人刚办过这一项。', en: 'Somebody has just dealt with this.' },
  say_why: { zh: '不同意时请写明理由。', en: 'Say why you do not agree.' },
  changed: {
    zh: '您看过之后情况变了（例如刚登记了拨付），撤销的后果也变了。没有执行，请重新看一遍。',
    en: 'Something changed since you read this, for example a payment was recorded, and so did what follows. Nothing was done; please read it again.',
  },
  gone: { zh: '找不到这一项。', en: 'This cannot be found.' },
  not_in_force: { zh: '这项撤销没有生效，或已经被撤销。', en: 'This revocation is not in force, or was itself revoked.' },
  open_again: { zh: '这件申请已经重新办理，请直接作出新的决定。', en: 'The case is open again, so a new decision is made there instead.' },
  post_anew: {
    zh: '撤下的公示不能再挂回去，天数要足，请重新公示。',
    en: 'A notice that was taken down is not put back: its days must run in full, so post it anew.',
  },
  undo_that: { zh: '这块牌匾是随一项撤销一起撤掉的，请去撤销那一项。', en: 'This plaque was withdrawn by a revocation; revoke that one instead.' },
  suspended_only: { zh: '这块牌匾没有被撤销。', en: 'This plaque is not withdrawn.' },
})
export const constraintWords = phrases({ revocation_is_answered_once: sayings.answered })

export const messages = phrases({
  revoked: {
    zh: '{number}：{what}已于今天撤销。理由：{reason}（依据：{clause}）。不同意的话，可以在案卷页提出申诉。',
    en: '{number}: {what} is revoked as of today. Reason: {reason} (clause: {clause}). If you do not agree, the page of the case says where to turn.',
  },
  restored: {
    zh: '{number}：之前的撤销作废，{what}恢复有效。理由：{reason}（依据：{clause}）',
    en: '{number}: the revocation is withdrawn, and {what} holds again. Reason: {reason} (clause: {clause})',
  },
})
