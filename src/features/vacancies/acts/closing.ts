/** A vacancy is moved by whoever keeps it, and those who were referred to it are told when it closes. */
import type { Act } from '../../../kit/act.ts'
import { moveVacancy } from '../acts.ts'
import { vacancyFlow, type MoveName, type State } from '../flow.ts'
import type { VacancyRow } from '../store.ts'
import { stateWords } from '../words/flow.ts'
import type { Referred } from './referred.ts'

/** Makes a move of the flow. Refuses as `moveVacancy` does. */
export async function moveAndTell(act: Act, row: VacancyRow, move: MoveName, referred: Referred): Promise<void> {
  await moveVacancy(act, row, move)
  const to: State = vacancyFlow[move].to as State
  if (to !== 'open') await referred.tellClosed(act, row, stateWords[to])
}
