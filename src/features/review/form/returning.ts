/** What is asked when a case is sent back: the note, where to, and a remark on each answer and paper. */
import type { Answers, Field, Form } from '../../../kit/form.ts'
import type { Case } from '../../applications/acts.ts'
import { flow } from '../../applications/flow.ts'
import { earlierStages } from '../../applications/rules/turns.ts'
import type { Remark } from '../../applications/store/corrections.ts'
import { correctingWords as words } from '../words/correcting.ts'
import { returnForm } from '../form.ts'

const remark = (label: Field['label']): Field => ({ kind: 'text', label, optional: true, max_length: 300 })

/** The note, and where to when there is more than one way. */
export function sendBackForm({ application, scheme }: Case): Form {
  const back = flow.hand_back.from.includes(application.state) ? earlierStages(scheme.review, application.stage_index) : []
  if (back.length === 0) return returnForm
  const stages = back.map(({ index, stage }) => [
    `stage_${index}`,
    { zh: words.to_stage.zh.replace('{stage}', stage.title.zh), en: words.to_stage.en.replace('{stage}', stage.title.en) },
  ])
  // what waits for its notice goes back within the office only
  const toApplicant = flow.return.from.includes(application.state)
  const options = { ...(toApplicant ? { applicant: words.to_applicant } : {}), ...Object.fromEntries(stages) }
  return { whither: { kind: 'choice', label: words.whither, options, ...(toApplicant ? { optional: true } : {}) }, ...returnForm }
}

/** One remark on each question and each paper of the scheme. */
export const remarksForm = ({ scheme }: Case): Form =>
  Object.fromEntries([
    ...Object.entries(scheme.asks).map(([name, { label }]): [string, Field] => [`answer_${name}`, remark(label)]),
    ...Object.entries(scheme.documents).map(([name, { title }]): [string, Field] => [`paper_${name}`, remark(title)]),
  ])

/** The remarks that were made, out of the answers of the form. */
export const remarksIn = (answers: Answers): Remark[] =>
  Object.entries(answers).flatMap(([field, said]): Remark[] => {
    const [, about, name] = /^(answer|paper)_(.+)$/.exec(field) ?? []
    return about && name && said ? [{ about: about as Remark['about'], name, remark: String(said) }] : []
  })
