/** The addresses of inspections, and what falls due by itself. */
import { campaignRoutes } from './routes/campaigns.tsx'
import { inspectingRoutes } from './routes/inspecting.tsx'
import { proposing } from './routes/proposing.tsx'
import { sanctionRoutes } from './routes/sanctions.tsx'
import { endSuspensions } from './daily.ts'
import { constraintWords } from './words/said.ts'
import { sanctionConstraints } from './words/sanctions.ts'

export const inspectionFeature = {
  routes: [...campaignRoutes, ...inspectingRoutes, ...proposing, ...sanctionRoutes],
  constraints: { ...constraintWords, ...sanctionConstraints },
  daily: endSuspensions,
}
