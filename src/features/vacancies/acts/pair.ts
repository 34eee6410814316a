/** One person and one vacancy: what there is to say, and what is kept when somebody acts on it. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { sure } from '../../../kit/sure.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { judge } from '../../../match/judge.ts'
import type { Person } from '../../../match/person.ts'
import type { Vacancy } from '../../../match/vacancy.ts'
import type { Person as Registered } from '../../persons/store.ts'
import { seekersFor } from '../../profiles/acts/seeker.ts'
import { consentsOf } from '../../profiles/store/read.ts'
import type { VacancyRow } from '../store.ts'
import { insertShown } from '../store/shown.ts'
import { sayings } from '../words/sayings.ts'
import { jobsFor } from './job.ts'
import { seenFrom } from './lists.ts'

export type Whom = Pick<Registered, 'id' | 'division'>
export type Explained = { readonly told: Explanation; readonly inputs: { readonly person: Person; readonly vacancy: Vacancy } }

/** Whether a person's newest word on matching is yes. */
export const consented = async ({ db }: Act, { id }: Pick<Whom, 'id'>): Promise<boolean> => (await consentsOf(db, [id]))[0]?.given === true

/** Explains a pair. Refuses 409 without the person's consent. */
export async function explainPair(act: Act, whom: Whom, row: VacancyRow): Promise<Explained> {
  if (!(await consented(act, whom))) throw new Refusal(409, sayings.no_consent)
  const person = sure((await seekersFor(act.db, [whom.id]))[0])
  const vacancy = sure(seenFrom(whom.division, [row], await jobsFor(act.db, [row]))[0])
  return { told: judge(person, vacancy), inputs: { person, vacancy } }
}

export type Acted = 'interested' | 'not_interested' | 'proposed'

/** Keeps the explanation, its rule's version and its inputs, as somebody acts on the pair. Returns the row's id. */
export async function actOnPair(act: Act, whom: Whom, row: VacancyRow, acted: Acted, note: string): Promise<number> {
  const { told, inputs } = await explainPair(act, whom, row)
  return insertShown(act.db, {
    person_id: whom.id,
    vacancy_id: row.id,
    division: whom.division,
    rule: told.rule,
    standing: told.standing,
    explanation: JSON.stringify(told),
    inputs: JSON.stringify(inputs),
    acted,
    note,
    acted_by: accountOf(act),
    acted_as: act.actor.role,
    acted_at: act.now,
  })
}
