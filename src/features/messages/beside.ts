/** What messages bring to the program. */
import { messageRoutes } from './addresses.ts'
import { forgetTold } from './daily.ts'
import { carryMessages } from './work.ts'

export const messageFeature = { routes: messageRoutes, daily: forgetTold, labour: carryMessages }
