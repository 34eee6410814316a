/** Sending a case back: to whoever filed it, with remarks, or to an earlier stage of the office. */
import type { Act } from '../../../kit/act.ts'
import type { Answers } from '../../../kit/form.ts'
import { makeMove, type Case } from '../../applications/acts.ts'
import type { Remark } from '../../applications/store/corrections.ts'
import { remarksIn } from '../form/returning.ts'

/** `whither` names an earlier stage (`stage_` and its place), or else the applicant. */
export function sendBack(act: Act, at: Case, answers: Answers): Promise<Case> {
  const note = String(answers['note'])
  const whither = answers['whither']
  const [, earlier] = /^stage_(\d+)$/.exec(String(whither)) ?? []
  if (earlier === undefined) return makeMove(act, at, 'return', { note, remarks: remarksIn(answers) })
  return makeMove(act, at, 'hand_back', { note: [note, ...remarksIn(answers).map((one) => remarkLine(at, one))].join('\n'), earlier: Number(earlier) })
}

/** A remark for the desk that has the case next, which reads the note and no form. */
function remarkLine({ scheme }: Case, { about, name, remark }: Remark): string {
  const title = about === 'answer' ? scheme.asks[name]?.label : scheme.documents[name]?.title
  return `${title?.zh ?? name}：${remark}`
}
