/** Every address of posts. */
import type { Route } from '../../kit/door/route.ts'
import { filing } from './routes/file.tsx'
import { giving } from './routes/filling.tsx'
import { leaving } from './routes/leaving.tsx'
import { listing } from './routes/list.tsx'
import { quotaRoutes } from './routes/quota.tsx'
import { waitingRoutes } from './routes/waiting.tsx'

export const postRoutes: readonly Route[] = [...listing, ...waitingRoutes, ...leaving, ...giving, ...filing, ...quotaRoutes]
