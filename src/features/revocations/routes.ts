/** Every address of revocations. */
import type { Route } from '../../kit/door/route.ts'
import { proposing } from './routes/proposing.tsx'
import { seconding } from './routes/seconding.tsx'

export { constraintWords as revocationConstraints } from './words/said.ts'
export const revocationRoutes: readonly Route[] = [...seconding, ...proposing]
