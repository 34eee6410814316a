import { phrases } from '../../../kit/say.ts'

export const correctingWords = phrases({
  whither: { zh: '退给谁', en: 'Where to' },
  to_applicant: { zh: '申请人补正，补好再回到这一步', en: 'To the applicant; once corrected it comes back to this step' },
  to_stage: { zh: '退回前面的环节：{stage}', en: 'Back to an earlier step: {stage}' },
  remarks: { zh: '逐项写明哪里要改（可以不写）', en: 'Say which answers and papers to mend (optional)' },
  about_answer: { zh: '填写的：{label}', en: 'Answer: {label}' },
  about_paper: { zh: '材料：{label}', en: 'Paper: {label}' },
  changes: { zh: '补正改了什么', en: 'What the correction changed' },
  changes_lead: { zh: '只列出退回之后改过的；没有列出的和退回前一样。', en: 'Only what changed since the return; everything else is as it was.' },
  returned_with: { zh: '退回时写的', en: 'What the return asked for' },
  nothing_changed: { zh: '填写的和材料都没有改动。', en: 'No answer and no paper was changed.' },
  item: { zh: '项目', en: 'Item' },
  before: { zh: '退回前', en: 'Before' },
  after: { zh: '现在', en: 'Now' },
  remark: { zh: '退回时的话', en: 'What was remarked' },
  added: { zh: '新交', en: 'New' },
  removed: { zh: '去掉了', en: 'Taken off' },
  answers_changed: { zh: '改过的填写', en: 'Answers changed' },
  papers_changed: { zh: '材料的变动', en: 'Papers changed' },
  left: { zh: '提了意见但没有改的', en: 'Remarked on, but not changed' },
  see_changes: { zh: '看补正改了什么', en: 'See what the correction changed' },
})
