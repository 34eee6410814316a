/** What a case said when it was returned, and what was remarked of single answers and papers. */
import type { Db } from '../../../kit/db.ts'
import type { Answers } from '../../../kit/form.ts'

export type Remark = { readonly about: 'answer' | 'paper'; readonly name: string; readonly remark: string }
type NewCorrection = {
  application_id: number
  note: string | null
  answers: Answers
  documents: readonly number[]
  returned_by: number | null
  returned_at: Temporal.Instant
}

export async function insertCorrection(db: Db, row: NewCorrection, remarks: readonly Remark[]): Promise<void> {
  const values = { ...row, answers: JSON.stringify(row.answers), documents: JSON.stringify(row.documents) }
  const { id } = await db.insertInto('correction').values(values).returning('id').executeTakeFirstOrThrow()
  if (remarks.length > 0)
    await db
      .insertInto('correction_remark')
      .values(remarks.map((remark) => ({ correction_id: id, ...remark })))
      .execute()
}

/** The newest correction of a case, with its remarks; undefined when it was never returned. */
export async function correctionOf(db: Db, application: number) {
  const row = await db.selectFrom('correction').selectAll().where('application_id', '=', application).orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (!row) return undefined
  const remarks = await db.selectFrom('correction_remark').select(['about', 'name', 'remark']).where('correction_id', '=', row.id).execute()
  return { ...row, answers: row.answers as unknown as Answers, documents: row.documents as unknown as readonly number[], remarks: remarks as Remark[] }
}
export type Correction = NonNullable<Awaited<ReturnType<typeof correctionOf>>>

/** Every document a case ever had, those taken off again among them. */
export const documentsEver = (db: Db, application: number) =>
  db.selectFrom('document').selectAll().where('application_id', '=', application).orderBy('id').execute()
