/** Why a person and a vacancy fit, computed only with the person's consent. */
import type { Act } from '../../../kit/act.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { consented, explainPair, type Whom } from '../../vacancies/acts/pair.ts'
import type { VacancyRow } from '../../vacancies/store.ts'

/** The explanation of a pair as vacancies give it; null where the person's newest word on matching is not yes. */
export const pairExplained = async (act: Act, whom: Whom, vacancy: VacancyRow): Promise<Explanation | null> =>
  (await consented(act, whom)) ? (await explainPair(act, whom, vacancy)).told : null
