import { phrases } from '../../../kit/say.ts'

export const sayings = phrases({
  gone: { zh: '找不到这件申诉。', en: 'This appeal cannot be found.' },
  not_yours: { zh: '只有申请人、替他申报的人，或者经办人可以提出。', en: 'Only the applicant, whoever filed for the applicant, or an officer can do this.' },
  nothing: { zh: '这件申请还没有可以申诉的决定。', en: 'There is no decision on this case to appeal against yet.' },
  late: {
    zh: '期限到 {day} 为止，已经过了，不能作为申诉收下；可以选择当作一般来信收下。',
    en: 'The time ended on {day}, so it cannot be taken as an appeal; it can be kept as a petition.',
  },
  no_route: { zh: '方案没有写向谁申诉，不能作为申诉收下；可以选择当作一般来信收下。', en: 'The plan names no route of appeal; it can be kept as a petition.' },
  one_open: { zh: '对这一项已有申诉在办，请等答复。', en: 'An appeal against this is open already; please wait for its answer.' },
  once: { zh: '对这一项的申诉已经答复过。', en: 'An appeal against this has been answered already.' },
  answered: { zh: '这件申诉别人刚办过。', en: 'Somebody has just dealt with this appeal.' },
  decided_it: {
    zh: '作过这个决定的人不能答复对它的申诉，请另一位经办人来办。',
    en: 'Whoever decided cannot answer an appeal against it; another officer must.',
  },
  not_filed_by: { zh: '只有提出申诉的一方可以撤回。', en: 'Only the side that appealed can withdraw it.' },
  moved_on: { zh: '这个决定已经不再有效，只能答复“原决定不变”。', en: 'This decision is no longer in force, so the only answer left is that it stood.' },
  paid: {
    zh: '补贴已经拨付，不能退回重办；要改，请先撤销决定。',
    en: 'The award is paid, so the case cannot be sent back; revoke the decision first if it must be changed.',
  },
  clause_needed: { zh: '改变决定，请写明依据的条款。', en: 'To change a decision, name the clause.' },
  no_decision_stage: { zh: '改变决定的一步不归您办，请选择“退回重新办理”。', en: 'The step that decides is not yours, so send the case back instead.' },
  only_refusals: {
    zh: '批准的数额按方案算出，不能直接改，请选择“退回重新办理”。',
    en: 'What is granted is worked out by the plan, so send the case back instead.',
  },
  stage_needed: { zh: '请选退回到哪一步。', en: 'Choose the step to which it is sent back.' },
  day_wrong: { zh: '收到日期要在决定之后、今天或以前。', en: 'The day must lie after the decision, and not after today.' },
  not_answered: { zh: '这件申诉还没有答复。', en: 'This appeal is not answered yet.' },
  waits: { zh: '对批准决定的申诉还没有答复', en: 'an appeal against the decision is not answered yet' },
})
export const constraintWords = phrases({ appeal_is_answered_once: sayings.answered, appeal_is_withdrawn_once: sayings.answered })

export const messages = phrases({
  filed: { zh: '{number}：收到您的申诉，回执号 {receipt}。', en: '{number}: we have received your appeal; receipt {receipt}.' },
  answered: {
    zh: '{number}：申诉 {receipt} 已答复：{outcome}。理由：{reason}',
    en: '{number}: your appeal {receipt} is answered: {outcome}. Reason: {reason}',
  },
})
