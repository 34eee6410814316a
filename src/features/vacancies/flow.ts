/** A vacancy's life. Whoever entered it confirms it every month; what nobody confirms closes by itself. */
import { flowOf } from '../../kit/flow.ts'
import { flowWords } from './words/flow.ts'

export type State = 'open' | 'filled' | 'withdrawn' | 'stale'
export const keepers = ['organisation', 'district_officer', 'city_officer'] as const

export const vacancyFlow = flowOf<State>()({
  confirm: { from: ['open'], to: 'open', by: keepers, says: flowWords.confirm },
  fill: { from: ['open'], to: 'filled', by: keepers, says: flowWords.fill },
  withdraw: { from: ['open'], to: 'withdrawn', by: keepers, says: flowWords.withdraw },
  expire: { from: ['open'], to: 'stale', by: ['system'], says: flowWords.expire },
  reopen: { from: ['filled', 'withdrawn', 'stale'], to: 'open', by: keepers, says: flowWords.reopen },
})
export type MoveName = keyof typeof vacancyFlow & string

/** Days after which a vacancy is asked for, and days to answer before it closes by itself. */
export const freshDays = { ask: 30, answer: 14 } as const
