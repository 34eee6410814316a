/** The standing of a plaque: held, suspended, withdrawn. Every move is proposed by one person and takes effect when another agrees. */
import { flowOf } from '../../kit/flow.ts'
import { words } from './words.ts'

export type Standing = 'valid' | 'suspended' | 'withdrawn'

export const standingFlow = flowOf<Standing>()({
  suspend: { from: ['valid'], to: 'suspended', by: ['city_officer'], says: words.suspend },
  reinstate: { from: ['suspended'], to: 'valid', by: ['city_officer'], says: words.reinstate },
  // an inspector in a district proposes it with the findings; the second person is the city's
  withdraw: { from: ['valid', 'suspended'], to: 'withdrawn', by: ['city_officer', 'district_officer'], says: words.withdraw },
  // when the withdrawal itself is revoked, by two persons
  restore: { from: ['withdrawn'], to: 'valid', by: ['system'], says: words.restore },
})
export type StandingMove = keyof typeof standingFlow & string
