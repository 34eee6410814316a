/** Training: a course completed, with its attendance register as evidence and what it cost the person (nothing, when it is free). */
import type { Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import type { Fen } from '../../kit/money.ts'
import type { Phrase } from '../../kit/say.ts'
import type { Person } from '../persons/store.ts'
import { insertCompletion } from './store.ts'

export type CompletionGiven = {
  plan_version_id: number
  person: Pick<Person, 'id' | 'division'>
  course: Phrase
  completed_on: Day
  cost_to_person_fen: Fen
  /** the signed attendance register, scanned */
  register: Buffer
}

/** Records that a person completed a course. */
export async function recordCompletion(act: Act, given: CompletionGiven): Promise<void> {
  const { sha256 } = await act.tools.files.keep(given.register)
  await insertCompletion(act.db, {
    plan_version_id: given.plan_version_id,
    person_id: given.person.id,
    course_zh: given.course.zh,
    course_en: given.course.en,
    completed_on: given.completed_on,
    cost_to_person_fen: given.cost_to_person_fen,
    register_sha256: sha256,
    division: given.person.division,
    recorded_by: act.actor.account,
    recorded_at: act.now,
  })
}
