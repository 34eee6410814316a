/** What acts on many persons bring to the program. */
import { doingRoutes } from './routes/doing.tsx'
import { visitRoutes } from './routes/visits.tsx'
import { workOnPersons } from './work.ts'

export const personActs = { routes: [...doingRoutes, ...visitRoutes], labour: workOnPersons }
