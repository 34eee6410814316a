import { phrases } from '../../kit/say.ts'

export const words = phrases({
  submit: { zh: '送审', en: 'Submit' },
  resubmit: { zh: '补正后再送审', en: 'Submit again' },
  accept: { zh: '受理', en: 'Accept' },
  pass: { zh: '审核通过', en: 'Pass the review' },
  post_notice: { zh: '公示', en: 'Put on public notice' },
  close_notice: { zh: '公示期满', en: 'Notice closed' },
  uphold_objection: { zh: '异议成立，退回补正', en: 'Objection upheld, returned' },
  record_visit: { zh: '记录实地核查', en: 'Record the site visit' },
  propose: { zh: '提出决定', en: 'Propose the decision' },
  second_grant: { zh: '同意，批准', en: 'Agree and grant' },
  second_refuse: { zh: '同意，不予批准', en: 'Agree and refuse' },
  send_back: { zh: '不同意，退回重拟', en: 'Disagree, send back' },
  return: { zh: '退回补正', en: 'Return for correction' },
  refuse_signature: { zh: '会签未同意，退回', en: 'Returned, as a body did not sign' },
  hand_back: { zh: '退回前面的环节', en: 'Hand back to an earlier step' },
  refuse: { zh: '不予受理或不通过', en: 'Refuse' },
  reopen: { zh: '重新办理', en: 'Open again' },
  take_down: { zh: '撤下公示', en: 'Take off the notice' },
  withdraw: { zh: '撤回申请', en: 'Withdraw' },
})

/** What a move is called when it has happened, in the story of a case. */
export const doneWords = phrases({
  submit: { zh: '已送审', en: 'Submitted' },
  resubmit: { zh: '补正后再次送审', en: 'Submitted again' },
  accept: { zh: '已受理', en: 'Accepted' },
  pass: { zh: '审核通过', en: 'Passed the review' },
  post_notice: { zh: '开始公示', en: 'Put on public notice' },
  close_notice: { zh: '公示期满，没有成立的异议', en: 'Notice closed, no objection upheld' },
  uphold_objection: { zh: '公示期间异议成立，退回补正', en: 'An objection was upheld; returned for correction' },
  record_visit: { zh: '完成实地核查', en: 'Site visit recorded' },
  propose: { zh: '提出了决定，待第二人复核', en: 'Decision proposed, waiting for a second person' },
  second_grant: { zh: '第二人同意，批准', en: 'Seconded and granted' },
  second_refuse: { zh: '第二人同意，不予批准', en: 'Seconded and refused' },
  send_back: { zh: '第二人不同意，退回重拟', en: 'The second person disagreed; sent back' },
  return: { zh: '退回补正', en: 'Returned for correction' },
  refuse_signature: { zh: '会签单位不同意，退回补正', en: 'A body did not sign; returned for correction' },
  hand_back: { zh: '退回前面的环节', en: 'Handed back to an earlier step' },
  hand_up: { zh: '经办人回避，转市级办理', en: 'The officer stood aside; handed up to the city' },
  refuse: { zh: '不予通过', en: 'Refused' },
  reopen: { zh: '原决定不再有效，重新办理', en: 'The decision stands no more; the case is open again' },
  take_down: { zh: '公示被撤下，要重新公示', en: 'The notice was taken down; the case is to be shown again' },
  withdraw: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
})

export const stateWords = phrases({
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '待受理', en: 'Waiting for acceptance' },
  in_review: { zh: '审核中', en: 'Under review' },
  to_publish: { zh: '待公示', en: 'Waiting for public notice' },
  on_notice: { zh: '公示中', en: 'On public notice' },
  to_visit: { zh: '待实地核查', en: 'Waiting for a site visit' },
  to_decide: { zh: '待决定', en: 'Waiting for a decision' },
  to_second: { zh: '待第二人复核', en: 'Waiting for a second person' },
  returned: { zh: '请补正', en: 'Returned for correction' },
  granted: { zh: '已批准', en: 'Granted' },
  refused: { zh: '未通过', en: 'Refused' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
})

export const sayings = phrases({
  moved_on: {
    zh: '这件申请刚被别人办过，现在是“{state}”。您的这一步没有执行，请看过最新情况再办。',
    en: 'Somebody else has just moved this case; it is now “{state}”. Your step was not done. Please look at it again.',
  },
  not_from_here: { zh: '“{state}”的申请不能“{move}”。', en: 'A case in the state “{state}” cannot be moved by “{move}”.' },
  not_your_turn: { zh: '这一步轮到{role}办，不是您。', en: 'This step is for: {role}.' },
  not_the_filer: { zh: '只有申请人，或者替他申报的人，可以这样办。', en: 'Only the applicant, or whoever filed for the applicant, can do this.' },
  note_needed: { zh: '请写明要补正什么，或为什么。', en: 'Please say what is to be corrected, or why.' },
  clause_needed: { zh: '不予通过要引用方案的条款，并写明理由。', en: 'A refusal cites a clause of the plan and gives the reason.' },
  one_open: {
    zh: '您（或这家单位）已有一件同项目的申请在办，不能再交一件。请接着办那一件，或先撤回。',
    en: 'An application for the same scheme is open already, so a second one cannot be made. Please go on with that one, or withdraw it first.',
  },
  scheme_closed: { zh: '这个项目现在不在申报期。', en: 'This scheme is not open for applications now.' },
  opens_on: { zh: '这个项目现在不在申报期，{day}开始。', en: 'This scheme is not open now; it opens on {day}.' },
  papers_missing: { zh: '还缺材料：{papers}', en: 'Papers still missing: {papers}' },
  answers_missing: { zh: '还有问题没答完，请逐页检查。', en: 'Some questions are not answered yet. Please check each page.' },
  panel_first: { zh: '这一步由评审会决定，评审会还没有通过这件申请。', en: 'A panel decides this step, and it has not carried this case yet.' },
  signatures_first: { zh: '这一步要会签，还有单位没有签。', en: 'Others sign this step too, and not all of them have signed yet.' },
  expert_first: {
    zh: '正在征求专家意见。等答复来了，或先撤回所问，再往下办。',
    en: 'An expert is being asked. Wait for the answer, or withdraw the question first.',
  },
  not_earlier: { zh: '只能退回前面的环节。', en: 'A case can be handed back to an earlier step only.' },
  gone: { zh: '找不到这件申请，或它不在您的辖区内。', en: 'This case cannot be found, or lies outside your area.' },
  not_editable: {
    zh: '已经送审的申请不能再改。需要改动，请联系经办人退回。',
    en: 'A submitted case cannot be changed. If something must be changed, ask the officer to return it.',
  },
  consent_needed: { zh: '替人申报，要写明理由，并记录本人怎样表示了同意。', en: 'Filing for somebody needs the reason, and a record of how they consented.' },
})

export const messages = phrases({
  submitted: { zh: '您的“{scheme}”申请 {number} 已收到。', en: 'Your application {number} for “{scheme}” has been received.' },
  returned: { zh: '您的“{scheme}”申请 {number} 需要补正：{note}', en: 'Your application {number} for “{scheme}” needs a correction: {note}' },
  granted: { zh: '您的“{scheme}”申请 {number} 已批准。', en: 'Your application {number} for “{scheme}” has been granted.' },
  refused: {
    zh: '您的“{scheme}”申请 {number} 未通过：{note}（依据：{clause}）',
    en: 'Your application {number} for “{scheme}” was refused: {note} (clause: {clause})',
  },
  on_notice: {
    zh: '您的“{scheme}”申请 {number} 开始公示。公示只写姓氏和村居，不写证号、类别和等级。',
    en: 'Your application {number} for “{scheme}” is on public notice. The notice shows the surname and the village only: no number, category or grade.',
  },
  next_stage: { zh: '您的“{scheme}”申请 {number} 进入下一步：{stage}', en: 'Your application {number} for “{scheme}” has reached the next step: {stage}' },
})

export const constraintWords = phrases({
  person_has_one_open_application: sayings.one_open,
  organisation_has_one_open_application: sayings.one_open,
})

export const pageWords = phrases({
  start: { zh: '开始申请', en: 'Start the application' },
  gives: { zh: '给什么', en: 'What it gives' },
  conditions: { zh: '要符合什么', en: 'What is required' },
  conditions_lead: {
    zh: '按已经登记的情况对照。“还不知道”的，填表时或审核时再看，不妨碍您申请。',
    en: 'Held against what is on record. What is not known yet is looked at later and does not stop you applying.',
  },
  papers: { zh: '要交的材料', en: 'Papers to give' },
  papers_lead: {
    zh: '可以用手机拍照，每份不超过 10 MB。一次传一份，传上就保存。',
    en: 'Photos from a phone are fine, up to 10 MB each. Each is kept as soon as it is uploaded.',
  },
  with_hint: { zh: '{title}（{hint}）', en: '{title} ({hint})' },
  steps: { zh: '办理步骤', en: 'The steps' },
  days: { zh: '{term}内', en: 'within {term}' },
  shown_for: { zh: '公示{term}', en: 'shown for {term}' },
  assumed: { zh: '假定：{why}', en: 'Assumed: {why}' },
  on_behalf: { zh: '替{name}申报', en: 'Filing for {name}' },
  reason: { zh: '为什么由您代办', en: 'Why you file for the person' },
  consent_how: { zh: '本人怎样表示同意', en: 'How the person consented' },
  consent_hint: { zh: '例如：当面签字；手语当面表示，两人在场', en: 'For example: signed in person; in sign language before two witnesses' },
  page_of: { zh: '第 {n} 步，共 {all} 步', en: 'Step {n} of {all}' },
  next: { zh: '保存，下一步', en: 'Save and go on' },
  back: { zh: '上一步', en: 'Back' },
  upload: { zh: '上传', en: 'Upload' },
  choose_file: { zh: '请选一个文件。', en: 'Please choose a file.' },
  remove: { zh: '去掉', en: 'Remove' },
  given: { zh: '已交', en: 'Given' },
  wanted: { zh: '待交', en: 'Wanted' },
  optional: { zh: '选交', en: 'Optional' },
  done_papers: { zh: '材料好了，去核对', en: 'Papers are ready, check the answers' },
  check: { zh: '送审之前，核对一遍', en: 'Check before you submit' },
  check_lead: { zh: '送审后不能再改，除非被退回补正。', en: 'Once submitted it cannot be changed, unless it is returned for correction.' },
  answers: { zh: '您填写的', en: 'Your answers' },
  not_given: { zh: '还没有填', en: 'Not answered yet' },
  withdraw_lead: {
    zh: '送审以后，在这件申请的页面上还可以撤回。撤回后这件申请就结束了；以后可以重新申请。',
    en: 'After submitting you can still withdraw, on the page of this case. Withdrawing ends the case; you can apply again later.',
  },
  file_name: { zh: '文件', en: 'File' },
  saved: { zh: '保存于 {time}', en: 'Saved {time}' },
  details_first: { zh: '先填基本情况', en: 'Enter your details first' },
  returned_note: { zh: '请补正：{note}', en: 'Please correct: {note}' },
  officer_says: { zh: '经办人：{remark}', en: 'The officer says: {remark}' },
})
