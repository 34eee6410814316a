/** A sitting's states and moves. */
import { flowOf } from '../../kit/flow.ts'
import { words } from './words.ts'

export type State = 'seating' | 'scoring' | 'closed'
export const chairs = ['district_officer', 'city_officer', 'finance_officer'] as const
/** who may have a seat; a commissioner whose area is that wide sits for disabled people */
export const members = [...chairs, 'commissioner'] as const
/** an auditor reads and never sits */
export const readers = [...members, 'auditor'] as const

export const sittingFlow = flowOf<State>()({
  convene: { from: ['seating'], to: 'scoring', by: chairs, says: words.convene },
  close: { from: ['scoring'], to: 'closed', by: chairs, says: words.close },
})
