/** What earlier grants took of a scheme's places and money in the period of today. */
import type { Act } from '../../kit/act.ts'
import { fenOf } from '../../kit/money.ts'
import { caseIn } from '../applications/acts.ts'
import { awardOf } from '../applications/award.ts'
import type { FactSource } from '../applications/facts.ts'
import type { Taken } from '../../plan/rank.ts'
import type { Plan } from '../../plan/shape.ts'
import { dayInPeriod, periodOf } from './rules.ts'
import { grantedSoFar, versionsBeside } from './store.ts'

/** A grant from before there were lists counts with what its plan awards it. */
export async function takenOf(act: Act, plan_version_id: number, plan: Plan, scheme: string, sources: readonly FactSource[]): Promise<Taken> {
  const granted = await grantedSoFar(act.db, await versionsBeside(act.db, plan_version_id), scheme)
  const now = periodOf(plan, scheme, act.today)
  const counted = granted.filter((one) => periodOf(plan, scheme, dayInPeriod(plan, scheme, one)) === now)
  let money = 0n
  for (const { id, amount_fen } of counted) money += amount_fen ?? (await awardOf(act, await caseIn(act, id), sources))?.total_fen ?? 0n
  return { places: counted.length, money_fen: fenOf(money) }
}
