/** Every address of organisations. */
import type { Route } from '../../kit/door/route.ts'
import { desk } from './routes/desk.tsx'
import { siting } from './routes/sites.tsx'
import { staffing } from './routes/staff.tsx'
import { routes } from './routes.tsx'

export const organisationRoutes: readonly Route[] = [...routes, ...desk, ...staffing, ...siting]
