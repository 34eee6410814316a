/** What earlier grants took of a scheme's places and money in the period of today. */
import type { Act } from '../../kit/act.ts'
import { fenOf } from '../../kit/money.ts'
import type { Taken } from '../../plan/rank.ts'
import type { Plan } from '../../plan/shape.ts'
import { dayInPeriod, periodOf } from './rules.ts'
import { grantedSoFar, versionsBeside } from './store.ts'

export async function takenOf(act: Act, plan_version_id: number, plan: Plan, scheme: string): Promise<Taken> {
  const granted = await grantedSoFar(act.db, await versionsBeside(act.db, plan_version_id), scheme)
  const now = periodOf(plan, scheme, act.today)
  const counted = granted.filter((one) => periodOf(plan, scheme, dayInPeriod(plan, scheme, one)) === now)
  return { places: counted.length, money_fen: fenOf(counted.reduce((sum, { amount_fen }) => sum + (amount_fen ?? 0n), 0n)) }
}
