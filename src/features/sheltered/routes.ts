import type { Route } from '../../kit/door/route.ts'
import { grantRoutes } from './routes/grants.tsx'
import { monthRoutes } from './routes/months.tsx'
import { placeRoutes } from './routes/places.tsx'
import { stayRoutes } from './routes/stays.tsx'
import { workshopRoutes } from './routes/workshops.tsx'

export { constraintWords as shelteredConstraints } from './words/said.ts'
export const shelteredRoutes: readonly Route[] = [...workshopRoutes, ...placeRoutes, ...stayRoutes, ...monthRoutes, ...grantRoutes]
