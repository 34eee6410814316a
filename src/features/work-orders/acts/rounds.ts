/** Rounds of the doors: planned by whoever brings the work, and read on the way. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { addDays, type Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { organisationByAccount } from '../../organisations/store.ts'
import { valueIn } from '../../persons/row.ts'
import { balanceOfShare, type Balance } from '../rules/balance.ts'
import { batchesOf, trainedAmong } from '../store/doors.ts'
import * as store from '../store/rounds.ts'
import { workersOf, type Worker } from '../store/shares.ts'
import { sayings } from '../words/said.ts'

/** Plans a round: the shares in the order in which their doors are visited. Returns its id. */
export async function planRound(act: Act, given: { visit_on: Day; visitor: string; shares: readonly number[] }): Promise<number> {
  const { shares, ...row } = given
  const own = act.actor.role === 'organisation' ? await organisationByAccount(act.db, accountOf(act)) : undefined
  if (act.actor.role === 'organisation' && !own) throw new Refusal(409, sayings.not_registered)
  const made = { organisation_id: own?.id ?? null, division: own?.division ?? act.actor.division, made_by: act.actor.account, made_at: act.now }
  const round_id = await store.insertRound(act.db, { ...row, ...made })
  await store.insertStops(
    act.db,
    shares.map((share_id, i) => ({ round_id, position: i + 1, share_id })),
  )
  return round_id
}

export type Stop = Awaited<ReturnType<typeof store.stopsOf>>[number] & {
  readonly worker: Worker
  readonly balance: Balance
  /** materials still to be handed out, in pieces */
  readonly to_bring: number
  readonly trained: boolean
  /** null: none is registered */
  readonly address: string | null
}
export type Sheet = {
  readonly round: NonNullable<Awaited<ReturnType<typeof store.roundById>>>
  readonly stops: readonly Stop[]
  readonly shows_addresses: boolean
}

/** A round as its visitor needs it. House numbers are opened from the day before until the day itself, and then no more. */
export async function roundSheet(act: Act, id: number): Promise<Sheet> {
  const round = await store.roundById(act.db, id)
  if (!round) throw new Refusal(404, sayings.gone)
  const rows = await store.stopsOf(act.db, id)
  const ids = rows.map(({ share_id }) => share_id)
  const [workers, batches, trained] = [await workersOf(act.db, ids), await batchesOf(act.db, ids), await trainedAmong(act.db, ids)]
  const shows_addresses = act.today >= addDays(round.visit_on, -1) && act.today <= round.visit_on
  const stops = rows.flatMap((row) => {
    const worker = workers.get(row.share_id)
    const own = batches.get(row.share_id) ?? []
    const balance = balanceOfShare(own)
    const made = own.flatMap(({ collections }) => collections).reduce((all, one) => all + (one.collects === 'made' ? one.piece_count : 0), 0)
    const address = worker && shows_addresses ? (valueIn(act.tools.cipher, { address_sealed: worker.address_sealed }, 'address') as string | null) : null
    return worker
      ? [{ ...row, worker, balance, to_bring: Math.max(0, row.piece_count - made - balance.at_home), trained: trained.has(row.share_id), address }]
      : []
  })
  return { round, stops, shows_addresses }
}
