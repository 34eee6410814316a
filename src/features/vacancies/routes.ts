/** Every address of vacancies and of the matching. */
import type { Route } from '../../kit/door/route.ts'
import type { Referred } from './acts/referred.ts'
import { attemptRoutes } from './routes/attempts.tsx'
import { contactRoutes } from './routes/contacts.tsx'
import { demandingRoutes } from './routes/demanding.tsx'
import { editingRoutes } from './routes/editing.tsx'
import { enteringRoutes } from './routes/entering.tsx'
import { fittingRoutes } from './routes/fitting.tsx'
import { jobRoutes } from './routes/jobs.tsx'
import { listingRoutes } from './routes/listing.tsx'
import { oneRoutes } from './routes/one.tsx'
import { pairingRoutes } from './routes/pairing.tsx'
import { policyRoutes } from './routes/policy.tsx'

/** `referred`: those who were referred to a vacancy, who live downstream. */
export const routes = (referred: Referred): readonly Route[] => [
  ...[listingRoutes, enteringRoutes, oneRoutes(referred), editingRoutes(referred), demandingRoutes].flat(),
  ...[fittingRoutes, jobRoutes, pairingRoutes].flat(),
  ...[attemptRoutes, contactRoutes, policyRoutes].flat(),
]
