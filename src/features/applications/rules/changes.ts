/** What changed between the moment a case was returned and now. */
import type { Answer, Answers } from '../../../kit/form.ts'
import type { Correction, Remark } from '../store/corrections.ts'

export type AnswerChange = {
  readonly name: string
  readonly before: Answer | undefined
  readonly after: Answer | undefined
  readonly remark?: string | undefined
}
type Kept = { readonly id: number; readonly kind: string; readonly file_name: string; readonly removed_at: Temporal.Instant | null }
export type PaperChange = { readonly kind: string; readonly file_name: string; readonly id: number; readonly how: 'added' | 'removed' }
export type Changes = {
  readonly answers: readonly AnswerChange[]
  readonly papers: readonly PaperChange[]
  /** remarks about what was left as it was */
  readonly unanswered: readonly Remark[]
}

/** Compares a case with what it said when it was returned: answers in the form's order, then papers. */
export function changesOf(names: readonly string[], before: Correction, after: Answers, documents: readonly Kept[]): Changes {
  const remarkOn = (about: Remark['about'], name: string) => before.remarks.find((one) => one.about === about && one.name === name)?.remark
  const answers = names.flatMap((name): AnswerChange[] => {
    const [was, is] = [before.answers[name], after[name]]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ name, before: was, after: is, remark: remarkOn('answer', name) }]
  })
  const had = new Set(before.documents)
  const papers = documents.flatMap(({ id, kind, file_name, removed_at }): PaperChange[] => {
    if (had.has(id)) return removed_at === null ? [] : [{ id, kind, file_name, how: 'removed' }]
    return removed_at === null ? [{ id, kind, file_name, how: 'added' }] : []
  })
  const touched = new Set([...answers.map(({ name }) => `answer ${name}`), ...papers.map(({ kind }) => `paper ${kind}`)])
  return { answers, papers, unanswered: before.remarks.filter(({ about, name }) => !touched.has(`${about} ${name}`)) }
}
