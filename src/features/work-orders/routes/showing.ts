import type { Act } from '../../../kit/act.ts'
import type { WorkerRow } from '../pages/workers.tsx'
import { balanceOfShare } from '../rules/balance.ts'
import { compareWithMinimum } from '../rules/settle.ts'
import { batchesOf } from '../store/doors.ts'
import { owingOf } from '../store/money.ts'
import { sharesOf, workersOf } from '../store/shares.ts'

/** The workers of an order that the reader sees, each with pieces and money as they stand. */
export async function workerRows(act: Act, order: number): Promise<WorkerRow[]> {
  const shares = await sharesOf(act.db, order)
  const ids = shares.map(({ id }) => id)
  const [workers, batches, owing] = [await workersOf(act.db, ids), await batchesOf(act.db, ids), await owingOf(act.db, order)]
  return shares.flatMap(({ id, piece_count }) => {
    const worker = workers.get(id)
    const owed = owing.get(id)
    const money = owed && { ...owed, below: compareWithMinimum(owed.total_fen, owed.hours, owed.hourly_minimum_fen).how === 'below' }
    return worker
      ? [{ share_id: id, name: worker.name, name_latin: worker.name_latin, piece_count, balance: balanceOfShare(batches.get(id) ?? []), money }]
      : []
  })
}
