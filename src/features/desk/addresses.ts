/** The addresses of the desk below its first page. */
import type { Route } from '../../kit/door/route.ts'
import { bulkRoutes } from './routes/bulk.tsx'
import { caseRoutes } from './routes/cases.tsx'
import { coverRoutes } from './routes/cover.tsx'
import { holdingRoutes } from './routes/holding.tsx'
import { latenessRoutes } from './routes/lateness.tsx'
import { queueRoutes } from './routes/queues.tsx'

export const deskRoutes: readonly Route[] = [...caseRoutes, ...queueRoutes, ...bulkRoutes, ...latenessRoutes, ...coverRoutes, ...holdingRoutes]
