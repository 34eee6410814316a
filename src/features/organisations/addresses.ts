/** Every address of organisations. */
import type { Route } from '../../kit/door/route.ts'
import type { Follow } from './acts/succession.ts'
import { correcting } from './routes/changes.tsx'
import { desk } from './routes/desk.tsx'
import { siting } from './routes/sites.tsx'
import { staffing } from './routes/staff.tsx'
import { ending } from './routes/succession.tsx'
import { routes } from './routes.tsx'

/** `follow`: what goes over to a successor downstream. */
export const organisationRoutes = (follow: readonly Follow[]): readonly Route[] => [
  ...routes,
  ...desk,
  ...staffing,
  ...siting,
  ...correcting,
  ...ending(follow),
]
