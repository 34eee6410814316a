/** What was carried out for a fault, and the proof of a training. Insert only. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { SanctionEffect, SanctionProof, SanctionProofCheck } from '../../../kit/tables.ts'

export const insertEffect = (db: Db, row: Insertable<SanctionEffect>) => db.insertInto('sanction_effect').values(row).execute()
export const effectsOf = (db: Db, sanction: number) => db.selectFrom('sanction_effect').selectAll().where('sanction_id', '=', sanction).execute()

/** Suspensions whose last day is over and whose plaque nobody has touched since. */
export const suspensionsOver = (db: Db, today: string) =>
  db
    .selectFrom('sanction_effect as e')
    .innerJoin('sanction as s', 's.id', 'e.sanction_id')
    .innerJoin('sanction_second as d', 'd.sanction_id', 's.id')
    .innerJoin('recognition as r', 'r.id', 's.recognition_id')
    .select(['s.recognition_id', 's.clause', 's.proposed_by', 's.proposed_at', 'd.seconded_by'])
    .where('e.grade', '=', 'suspension')
    .where('e.until', '<', today)
    .where('r.standing', '=', 'suspended')
    .whereRef('e.row_id', '=', (q) =>
      q
        .selectFrom('standing_change as c')
        .select((m) => m.fn.max('c.id').as('last'))
        .whereRef('c.recognition_id', '=', 'r.id'),
    )
    .execute()

export const insertProof = (db: Db, row: Insertable<SanctionProof>) => db.insertInto('sanction_proof').values(row).execute()
export const insertCheck = (db: Db, row: Insertable<SanctionProofCheck>) => db.insertInto('sanction_proof_check').values(row).execute()
export const proofsOf = (db: Db, sanction: number) =>
  db
    .selectFrom('sanction_proof as p')
    .leftJoin('sanction_proof_check as k', 'k.sanction_proof_id', 'p.id')
    .selectAll('p')
    .select(['k.accepted', 'k.note'])
    .where('p.sanction_id', '=', sanction)
    .orderBy('p.id')
    .execute()
export type Proof = Awaited<ReturnType<typeof proofsOf>>[number]
