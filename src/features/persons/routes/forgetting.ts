/** Leaving the register, terms of keeping, and anonymising. */
import type { Route } from '../../../kit/door/route.ts'
import { disposing } from './disposal.tsx'
import { leaving } from './leaving.tsx'
import { retaining } from './retention.tsx'

export const forgetting: readonly Route[] = [...leaving, ...retaining, ...disposing]
