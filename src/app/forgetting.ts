/** What each part takes off of people who were made unknown; safe to run twice. */
import type { Act } from '../kit/act.ts'
import { forgetMembers } from '../features/households/daily.ts'
import { forgetAnonymised as forgetWork } from '../features/jobs/store/forgetting.ts'
import { forgetAnonymised as forgetPosts } from '../features/posts/store/forgetting.ts'
import { forgetAnonymised as forgetAbilities } from '../features/profiles/store/forgetting.ts'
import { forgetReferred } from '../features/referrals/acts/forgetting.ts'
import { forgetAnonymised as forgetStays } from '../features/sheltered/store/forgetting.ts'
import { forgetAnonymised as forgetShown } from '../features/vacancies/store/forgetting.ts'
import { forgetAnonymised as forgetHomeWork } from '../features/work-orders/store/forgetting.ts'

export const forgetting: readonly ((act: Act) => Promise<void>)[] = [
  ...[forgetAbilities, forgetShown, forgetWork, forgetPosts, forgetStays, forgetHomeWork].map((forget) => (act: Act) => forget(act.db)),
  forgetReferred,
  forgetMembers,
]
