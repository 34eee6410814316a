/** The addresses of what is given out. */
import type { Route } from '../../kit/door/route.ts'
import { giving } from './routes/giving.tsx'
import { tableRoutes } from './routes/tables.tsx'

export const exportRoutes: readonly Route[] = [...giving, ...tableRoutes]
