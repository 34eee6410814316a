/** Every address of filling in and handing in a case. */
import type { Route } from '../../kit/door/route.ts'
import type { FactSource } from './facts.ts'
import { filling } from './routes/filling.tsx'
import { papering } from './routes/papers.tsx'
import { sending } from './routes/sending.tsx'
import { starting } from './routes/starting.tsx'
import { withdrawing } from './routes/withdrawing.tsx'

export const applicationRoutes = (sources: readonly FactSource[]): readonly Route[] => [
  ...starting,
  ...filling,
  ...papering,
  ...sending(sources),
  ...withdrawing,
]
