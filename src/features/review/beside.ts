/** What stands beside a review: signatures, interests, and what a correction changed. */
import type { Route } from '../../kit/door/route.ts'
import { constraintWords as interest } from './words/interest.ts'
import { constraintWords as signing } from './words/signing.ts'
import { changeRoutes } from './routes/changes.tsx'
import { interestRoutes } from './routes/interest.tsx'
import { signingRoutes } from './routes/signing.tsx'

export const besideRoutes: readonly Route[] = [...signingRoutes, ...interestRoutes, ...changeRoutes]
export const besideConstraints = { ...signing, ...interest }
