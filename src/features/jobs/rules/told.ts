import type { Answers } from '../../../kit/form.ts'
import type { PlacementGiven } from '../acts/placing.ts'

const fen = (answer: unknown): bigint | null => (typeof answer === 'string' ? BigInt(answer) : null)

/** What the form of a placement told, as the columns it goes to. */
export const toldOf = (answers: Answers): Omit<PlacementGiven, 'person' | 'organisation_id' | 'contract'> => ({
  plan_version_id: Number(answers['plan']),
  started_on: String(answers['started_on']),
  employment_form: String(answers['employment_form']),
  workplace: String(answers['workplace']),
  channel: String(answers['channel']),
  monthly_wage_fen: fen(answers['wage']),
  wage_before_fen: fen(answers['wage_before']),
  insured: answers['insured'] === true,
  others_hired_count: Number(answers['others_hired'] ?? 0),
})
