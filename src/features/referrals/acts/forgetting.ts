import type { Act } from '../../../kit/act.ts'
import { forgetAnonymised } from '../store/forgetting.ts'

/** Takes off what referrals tell of people who were made unknown. Safe to run twice. */
export const forgetReferred = (act: Act): Promise<void> => forgetAnonymised(act.db, act.tools.cipher.seal('{}', 'referral.shown'))
