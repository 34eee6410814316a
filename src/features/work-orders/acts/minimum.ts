import type { Act } from '../../../kit/act.ts'
import { yuan } from '../../../kit/money.ts'
import { valueOn } from '../../../plan/parameter.ts'
import type { Plan } from '../../../plan/shape.ts'
import { programmesToday } from '../../programmes/acts.ts'
import type { Order } from '../store/orders.ts'

export type Minimum = { readonly hourly_minimum_fen: bigint; readonly minimum_document: string }
type Told = Pick<Plan, 'parameters' | 'sources'>

/** The parameter that a plan or law file gives the hourly minimum wage under: unit money, a value where each place has its own. */
export const minimumParameter = 'minimum_hourly_wage'

/** The hourly minimum wage of an order's division on a day, in fen, with the document that sets it: from a plan in force, the law it is read under, or as told with the order. */
export async function minimumFor(act: Act, order: Pick<Order, 'division' | 'hourly_minimum_fen' | 'minimum_document'>): Promise<Minimum | undefined> {
  const plans = (await programmesToday(act)).map(({ plan }) => plan)
  const told: Told[] = [...plans, ...plans.map(({ law }) => law)]
  for (const one of told) {
    const found = minimumIn(one, act.today, order.division)
    if (found) return found
  }
  const { hourly_minimum_fen, minimum_document } = order
  return hourly_minimum_fen === null || minimum_document === null ? undefined : { hourly_minimum_fen, minimum_document }
}

/** What one file says, where it says a plain amount. */
export function minimumIn({ parameters, sources }: Told, day: string, division: string): Minimum | undefined {
  const parameter = parameters[minimumParameter]
  const dated = parameter?.unit === 'money' ? valueOn(parameter, day, division) : undefined
  if (!parameter || typeof dated?.value !== 'number') return undefined
  const source = dated.reference ? sources[dated.reference] : undefined
  return { hourly_minimum_fen: yuan(dated.value), minimum_document: source?.document ?? source?.title.zh ?? parameter.title.zh }
}
