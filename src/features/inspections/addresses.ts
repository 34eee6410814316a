/** The addresses of inspections. */
import type { Route } from '../../kit/door/route.ts'
import { campaignRoutes } from './routes/campaigns.tsx'
import { inspectingRoutes } from './routes/inspecting.tsx'

export const inspectionRoutes: readonly Route[] = [...campaignRoutes, ...inspectingRoutes]
