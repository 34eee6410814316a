/** A vacancy closes or changes while referrals are under way: whoever it is about is told, and who referred them. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase } from '../../../kit/say.ts'
import { tellHolder } from '../../messages/acts.ts'
import type { OfVacancy, Referred } from '../../vacancies/acts/referred.ts'
import { openingsTaken, underWay } from '../store.ts'
import { vacancyMessages as messages } from '../words/vacancy.ts'

/** Each person once, and each officer once however many they referred. */
async function tell(act: Act, { id, title, employer_name }: OfVacancy, to: { person: Phrase; officer: Phrase }, state?: Phrase): Promise<void> {
  const found = await underWay(act.db, id)
  const slots = { title, unit: employer_name, ...(state ? { state } : {}) }
  for (const { person } of found) if (person !== null) await tellHolder(act, person, null, to.person, slots)
  const officers = Map.groupBy(found, ({ officer }) => officer)
  for (const [officer, own] of officers)
    if (officer !== act.actor.account) await tellHolder(act, officer, null, to.officer, { ...slots, n: String(own.length) })
}

export const referred: Referred = {
  taken: ({ db }, vacancy) => openingsTaken(db, vacancy),
  tellClosed: (act, vacancy, state) => tell(act, vacancy, { person: messages.closed, officer: messages.closed_officer }, state),
  tellChanged: (act, vacancy) => tell(act, vacancy, { person: messages.changed, officer: messages.changed_officer }),
}
