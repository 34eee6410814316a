/** What follows when a revocation is agreed to: listed beforehand, and carried out line by line in one transaction. */
import type { Act } from '../../../kit/act.ts'
import { makeMove, type Case } from '../../applications/acts.ts'
import { asProgram } from '../../applications/acts/program.ts'
import { movesOf } from '../../applications/store.ts'
import { casesOn, takeDown } from '../../notices/acts/taking-down.ts'
import { restoreAward } from '../../funds/acts/revoking.ts'
import { awardById } from '../../funds/store/revoking.ts'
import { settleStanding } from '../../recognition/acts/settling.ts'
import type { Standing } from '../../recognition/flow.ts'
import { plaqueById, recognitionOf } from '../../recognition/store.ts'
import { standingWords } from '../../recognition/words.ts'
import * as store from '../store.ts'
import { line, type Consequence, type Given } from './line.ts'
import { awardFollows, countedBy } from './money.ts'
import type { Subject } from './subject.ts'

const withdraws = (plaque: { id: number; standing: string; plaque_number: string }): Consequence =>
  line(
    'plaque_withdrawn',
    { number: plaque.plaque_number },
    { row_id: plaque.id, before: plaque.standing, carry: async (act, given) => void (await settleStanding(act, plaque.id, 'withdraw', given, 'withdrawn')) },
  )

async function restoring(act: Act, recognition: number, before: string): Promise<Consequence> {
  const to = before as Standing
  const number = (await plaqueById(act.db, recognition))?.plaque_number ?? ''
  const carry = async (then: Act, given: Given) => void (await settleStanding(then, recognition, 'restore', given, to))
  return line('plaque_restored', { number, standing: standingWords[to] }, { row_id: recognition, carry })
}

const reopening = (at: Case, stage: number): Consequence =>
  line(
    'reopened',
    { stage: at.scheme.review[stage]?.title ?? { zh: '', en: '' } },
    {
      row_id: at.application.id,
      carry: async (act, { reason }) => void (await makeMove(asProgram(act), at, 'reopen', { earlier: stage, note: reason })),
    },
  )

/** Everything that follows, in the order in which it is done. */
export async function consequencesOf(act: Act, subject: Subject): Promise<Consequence[]> {
  const { at, id } = subject
  if (subject.of === 'notice_id') {
    const n = (await casesOn(act, id)).length
    return [line('notice_down', {}, { row_id: id, carry: (then, { reason }) => takeDown(then, id, reason) }), line('shown_again', { n })]
  }
  if (!at) return []
  const told = line(at.application.account_id === null ? 'nobody_told' : 'holder_told')
  if (subject.of === 'undoes_id') return [...(await undone(act, id)), line('counts_again'), told]
  const plaque = await recognitionOf(act.db, at.application.id)
  if (subject.of === 'standing_change_id') return [...(plaque ? [await restoring(act, plaque.id, 'valid')] : []), line('counts_again'), told]
  if (subject.of === 'application_move_id' && at.application.state === 'refused') {
    const stage = (await movesOf(act.db, at.application.id)).find((move) => move.id === id)?.stage_index ?? 0
    return [reopening(at, stage), told]
  }
  const money = subject.of === 'application_move_id' ? await awardFollows(act, at) : []
  const hangs = plaque && plaque.standing !== 'withdrawn' ? [withdraws(plaque)] : []
  const again = subject.reopens_at === null || subject.reopens_at === undefined ? line('stays_closed') : reopening(at, subject.reopens_at)
  return [...money, ...hangs, ...countedBy(at, hangs.length > 0, money.length > 0), line('placements_stay'), again, told]
}

/** What an earlier revocation did, turned round. */
async function undone(act: Act, revocation: number): Promise<Consequence[]> {
  const found: Consequence[] = []
  for (const { kind, row_id, before } of await store.consequencesOf(act.db, revocation)) {
    if (row_id === null) continue
    if (kind === 'award_released' || kind === 'award_claimed') {
      const amount = Number(((await awardById(act.db, row_id))?.total_fen ?? 0n) / 100n)
      found.push(line('award_restored', { amount }, { row_id, carry: (then) => restoreAward(then, row_id) }))
    }
    if (kind === 'plaque_withdrawn') found.push(await restoring(act, row_id, before ?? 'valid'))
  }
  return found
}
