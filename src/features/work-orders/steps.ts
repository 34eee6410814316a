/** The steps of a share as a table, the one that comes next first: pages and routes come from it. */
import { complaintStep } from './steps/complaint.ts'
import { collectionStep, materialsStep, trainingStep } from './steps/doors.ts'
import { checkStep, paymentStep, rateStep } from './steps/runners.ts'
import type { Step } from './steps/step.ts'

export const steps: readonly Step[] = [checkStep, collectionStep, materialsStep, trainingStep, paymentStep, rateStep, complaintStep]
