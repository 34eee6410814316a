/** Every address of the register of persons. */
import type { Route } from '../../kit/door/route.ts'
import { changing } from './routes/changing.tsx'
import { filing } from './routes/file.tsx'
import { forgetting } from './routes/forgetting.ts'
import { listing } from './routes/listing.tsx'
import { merging } from './routes/merging.tsx'
import { registering } from './routes/registering.tsx'
import { rights } from './routes/rights.tsx'

export const personRoutes: readonly Route[] = [...listing, ...registering, ...rights, ...merging, ...filing, ...changing, ...forgetting]
