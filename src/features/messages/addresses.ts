/** Every address of messages. */
import type { Route } from '../../kit/door/route.ts'
import { callingRoutes } from './routes/calling.tsx'
import { messageDesk } from './routes/desk.tsx'
import { inboxRoutes } from './routes/inbox.tsx'
import { toldRoutes } from './routes/told.tsx'
import { wishRoutes } from './routes/wish.tsx'

export const messageRoutes: readonly Route[] = [...inboxRoutes, ...wishRoutes, ...messageDesk, ...callingRoutes, ...toldRoutes]
