/** Every address of the profiles. */
import type { Route } from '../../kit/door/route.ts'
import { askingRoutes } from './routes/asking.tsx'
import { profileRoutes } from './routes/profile.tsx'

export const routes: readonly Route[] = [...profileRoutes, ...askingRoutes]
