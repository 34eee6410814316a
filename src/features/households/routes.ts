/** Every route of households. */
import type { Route } from '../../kit/door/route.ts'
import { householdIncome } from './routes/income.tsx'
import { householdJoining } from './routes/joining.tsx'
import { householdMembers } from './routes/members.tsx'
import { householdMonitoring } from './routes/monitoring.tsx'
import { householdReading } from './routes/reading.tsx'

export const householdRoutes: readonly Route[] = [...householdReading, ...householdMembers, ...householdMonitoring, ...householdIncome, ...householdJoining]
