import type { Bench } from './report.ts'
export const fault: Bench = async () => ({ figures: {}, holds: true })
