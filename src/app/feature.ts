/** What a feature brings to the program. */
import type { Act } from '../kit/act.ts'
import type { ConstraintWords } from '../kit/door/errors.ts'
import type { Route } from '../kit/door/route.ts'
import type { Labour } from '../kit/labour.ts'

export type Feature = {
  readonly name: string
  readonly routes?: readonly Route[]
  readonly constraints?: ConstraintWords
  readonly daily?: (act: Act) => Promise<unknown>
  readonly labour?: Labour
}
