/** Sending a case back: to whoever filed it, with remarks, or to an earlier stage of the office. */
import type { Act } from '../../../kit/act.ts'
import type { Answers } from '../../../kit/form.ts'
import { makeMove, type Case } from '../../applications/acts.ts'
import { remarksIn } from '../form/returning.ts'

/** `whither` names an earlier stage (`stage_` and its place), or else the applicant. */
export function sendBack(act: Act, at: Case, answers: Answers): Promise<Case> {
  const note = String(answers['note'])
  const whither = answers['whither']
  const [, earlier] = /^stage_(\d+)$/.exec(String(whither)) ?? []
  if (earlier === undefined) return makeMove(act, at, 'return', { note, remarks: remarksIn(answers) })
  return makeMove(act, at, 'hand_back', { note, earlier: Number(earlier) })
}
