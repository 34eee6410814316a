/** Every address of appeals. */
import type { Route } from '../../kit/door/route.ts'
import type { FactSource } from '../applications/facts.ts'
import { answering } from './routes/answering.tsx'
import { lodging } from './routes/lodging.tsx'

export { constraintWords as appealConstraints } from './words/said.ts'
export const appealRoutes = (sources: readonly FactSource[]): readonly Route[] => [...lodging, ...answering(sources)]
