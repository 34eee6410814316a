/** A suspension ends by itself, the day after its last. Safe to run twice. */
import type { Act } from '../../kit/act.ts'
import { settleStanding } from '../recognition/acts/settling.ts'
import { suspensionsOver } from './store/effects.ts'
import { messages } from './words/said.ts'

export async function endSuspensions(act: Act): Promise<void> {
  for (const { recognition_id, ...decided } of await suspensionsOver(act.db, act.today))
    await settleStanding(act, recognition_id, 'reinstate', { ...decided, reason: messages.suspension_over.zh }, 'valid')
}
