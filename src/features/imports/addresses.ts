/** The addresses of bringing a spreadsheet in. */
import type { Route } from '../../kit/door/route.ts'
import { confirming } from './routes/confirming.tsx'
import { result } from './routes/result.tsx'
import { rowsRoutes } from './routes/rows.tsx'
import { taking } from './routes/taking.tsx'

export const importRoutes: readonly Route[] = [...taking, ...result, ...confirming, ...rowsRoutes]
