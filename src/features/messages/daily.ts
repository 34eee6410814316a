/** What was told to somebody who is unknown by now is forgotten. Safe to run twice. */
import type { Act } from '../../kit/act.ts'
import { forgetAnonymised } from './store/forgetting.ts'

/** A house may stand still for so long, and nothing is missed. */
const hours = 90 * 24

export const forgetTold = (act: Act): Promise<void> => forgetAnonymised(act.db, act.now.subtract({ hours }))
