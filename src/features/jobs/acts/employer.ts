/** An employer answers for a worker placed with it. Its word alone never makes employment count as sustained. */
import type { Act } from '../../../kit/act.ts'
import type { Answers } from '../../../kit/form.ts'
import type { Mark } from '../rules.ts'
import { toDoFrom } from '../rules/employer.ts'
import { insertFollowUp } from '../store/following.ts'

/** Records the answer; what is needed, and that somebody left, becomes something for the Federation to do. */
export async function answerAsEmployer(act: Act, { id, mark }: { readonly id: number; readonly mark: Mark }, answers: Answers): Promise<void> {
  const to_do = toDoFrom(answers)
  await insertFollowUp(act.db, {
    placement_id: id,
    mark,
    whom: 'employer',
    way: 'own_page',
    reached: true,
    met_on: act.today,
    at_work: answers['at_work'] === true,
    monthly_wage_fen: typeof answers['wage'] === 'string' ? BigInt(answers['wage']) : null,
    found: String(answers['needed'] ?? ''),
    to_do,
    to_do_by: to_do ? 'officer' : null,
    to_do_until: null,
    recorded_by: act.actor.account,
    recorded_at: act.now,
  })
}
