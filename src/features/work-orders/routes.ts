import type { Route } from '../../kit/door/route.ts'
import { complaintRoutes } from './routes/complaints.tsx'
import { openingRoutes } from './routes/opening.tsx'
import { orderRoutes } from './routes/orders.tsx'
import { roundRoutes } from './routes/rounds.tsx'
import { shareRoutes } from './routes/share.tsx'
import { stepRoutes } from './routes/steps.tsx'
import { workerRoutes } from './routes/workers.tsx'

export { constraintWords as homeWorkConstraints } from './words/said.ts'
export const homeWorkRoutes: readonly Route[] = [
  ...orderRoutes,
  ...openingRoutes,
  ...workerRoutes,
  ...shareRoutes,
  ...stepRoutes,
  ...complaintRoutes,
  ...roundRoutes,
]
