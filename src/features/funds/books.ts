/** Do the books balance? For `tongxing verify`. */
import { sql } from 'kysely'
import type { Db } from '../../kit/db.ts'

/**
 * What is wrong in a city's books, in English for the operator's console; empty when all is well. Checks: every award's
 * rows make its total; each row's ledger entries make what stands of it; claims agree with the ledger; every granted case of a paying scheme has
 * its award and no other case has one; no purse was overspent; a granted case has its submission and its second.
 */
export async function verifyBooks(db: Db): Promise<string[]> {
  const checks = [
    sql<{ fault: string }>`select format('award %s: its rows do not make its total', w.id) as fault from award w
      where w.total_fen <> (select coalesce(sum(amount_fen), 0) from award_row r where r.award_id = w.id)`,
    sql<{ fault: string }>`select format('award row %s: its ledger entries do not make its amount', r.id) as fault from award_row r
      where (case when exists (select 1 from award_standing w where w.id = r.award_id)
               or exists (select 1 from award_payment p where p.award_id = r.award_id) then r.amount_fen else 0 end)
        <> (select coalesce(sum(case when e.credit_account like 'purse/%/available' then amount_fen else -amount_fen end), 0) from ledger_entry e
            where e.award_row_id = r.id and e.debit_account like 'purse/%' and e.credit_account like 'purse/%')`,
    sql<{ fault: string }>`select format('award %s: its claims are not what the ledger says', w.id) as fault from award w
      where (select coalesce(sum(c.amount_fen - c.repaid_fen), 0) from claim_standing c where c.award_id = w.id)
        <> (select coalesce(sum(case when e.debit_account like 'claim/%' then e.amount_fen else -e.amount_fen end), 0) from ledger_entry e
            join award_row r on r.id = e.award_row_id
            where r.award_id = w.id and (e.debit_account like 'claim/%' or e.credit_account like 'claim/%'))`,
    sql<{ fault: string }>`select format('award %s: its case is not granted', w.id) as fault
      from award_standing w join application a on a.id = w.application_id where a.state <> 'granted'`,
    sql<{
      fault: string
    }>`select format('purse %s is overspent', account) as fault from ledger_balance where account like 'purse/%/available' and balance_fen < 0`,
    sql<{ fault: string }>`select format('case %s: its state is not that of its last move', a.id) as fault from application a
      where a.state <> 'draft' and a.state is distinct from (select m.to_state from application_move m where m.application_id = a.id order by m.id desc limit 1)`,
    sql<{ fault: string }>`select format('case %s: granted without a plaque or an award', a.id) as fault from application a
      where a.state = 'granted' and not exists (select 1 from award w where w.application_id = a.id) and not exists (select 1 from recognition r where r.application_id = a.id)`,
  ]
  const faults: string[] = []
  for (const check of checks) faults.push(...(await check.execute(db)).rows.map(({ fault }) => fault))
  return faults
}
