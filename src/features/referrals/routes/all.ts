import type { Route } from '../../../kit/door/route.ts'
import { moving } from './moving.tsx'
import { placing } from './placing.tsx'
import { referring } from './referring.tsx'
import { refusing } from './refusals.tsx'
import { showing } from './showing.tsx'

export const referralRoutes: readonly Route[] = [...referring, ...showing, ...moving, ...placing, ...refusing]
