import type { Route } from '../../../kit/door/route.ts'
import { alarmRoutes } from './alarms.tsx'
import { doneRoutes } from './done.tsx'
import { dueRoutes } from './due.tsx'
import { employerRoutes } from './employer.tsx'
import { following } from './following.tsx'
import { placementLists } from './lists.tsx'
import { ownRoutes } from './own.tsx'
import { placementRoutes } from './placement.tsx'
import { recording } from './recording.tsx'
import { sustainedRoutes } from './sustained.tsx'

export const jobRoutes: readonly Route[] = [
  ...placementLists,
  ...recording,
  ...placementRoutes,
  ...doneRoutes,
  ...following,
  ...dueRoutes,
  ...sustainedRoutes,
  ...alarmRoutes,
  ...ownRoutes,
  ...employerRoutes,
]
