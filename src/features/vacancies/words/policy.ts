/** The policy sheet for an employer. */
import { phrases } from '../../../kit/say.ts'

export const policyWords = phrases({
  policy: { zh: '给单位的政策单', en: 'What there is for an employer' },
  lead: {
    zh: '职工 {n} 人。下面每一条都写明文件和条款；没有文件的写明是假定。以文件原文为准。',
    en: 'A staff of {n}. Each line names its document and clause; what rests on no document says so. The documents themselves decide.',
  },
  schemes: { zh: '现在可以申请的', en: 'Open for applications now' },
  law: { zh: '法规定下的', en: 'Set by law' },
  none: { zh: '现在没有。', en: 'Nothing at present.' },
  by: { zh: '依据：{document}{clause}', en: 'By: {document} {clause}' },
  assumed: { zh: '没有文件：{why}', en: 'No document: {why}' },
  no_source: { zh: '方案文件没有写明依据。', en: 'The plan file names no document for it.' },
  not_read: { zh: '（见于转述，没有读到原件）', en: '(told by others; the document itself was not read)' },
})
