import type { Act } from '../../../kit/act.ts'
import type { Shown } from '../rules/shown.ts'
import type { ReferralRow } from '../store.ts'

/** What the employer sees of the person: what was agreed to. */
export const shownTo = (act: Act, { shown_sealed }: ReferralRow): Shown => JSON.parse(act.tools.cipher.open(shown_sealed, 'referral.shown')) as Shown
