/** What was told to somebody who is unknown by now is forgotten. Safe to run twice. */
import type { Act } from '../../kit/act.ts'
import { forgetAnonymised } from './store/forgetting.ts'

export const forgetTold = (act: Act): Promise<void> => forgetAnonymised(act.db)
