/** What follows a fault: where its matter stands, and when it may be decided. Pure. */
import type { Day } from '../../../kit/day.ts'
import type { Phrase } from '../../../kit/say.ts'
import { gradesOf, type Rung } from '../../../plan/ladder.ts'
import { filled } from '../../../plan/marked.ts'
import type { Grade } from '../../../plan/shape/ladder.ts'
import { termPhrase } from '../../../plan/term.ts'
import { gradeSaid } from '../words/sanctions.ts'

export type Matter = { readonly answer_by: Day; readonly received_on: Day | null; readonly agreed: boolean | null }
export type Stage = 'heard' | 'to_decide' | 'imposed' | 'dropped'

/** Whoever it is about is heard first: it may be decided once the answer is in, or from the day after the last day to answer. */
export function stageOf({ answer_by, received_on, agreed }: Matter, today: Day): Stage {
  if (agreed !== null) return agreed ? 'imposed' : 'dropped'
  return received_on !== null || today > answer_by ? 'to_decide' : 'heard'
}

/** One grade of a step in words, with its term or its share. */
function said(step: Rung, grade: Grade): Phrase {
  const term = grade === 'training' ? step.training?.within : grade === 'ban' ? step.ban?.for : step.suspension?.for
  return filled(gradeSaid[grade], { percent: String(step.cut?.percent ?? '') }, term ? { term: termPhrase(term) } : {})
}
/** Everything that a step brings, in words. */
export function stepSaid(step: Rung): Phrase {
  const all = gradesOf(step).map((grade) => said(step, grade))
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') }
}
