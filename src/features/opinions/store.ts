/** Questions to experts, and how they ended. */
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { ExpertQuestion, ExpertQuestionEnd } from '../../kit/tables.ts'

export async function insertQuestion(db: Db, row: Insertable<ExpertQuestion>, papers: readonly number[]): Promise<number> {
  const { id } = await db.insertInto('expert_question').values(row).returning('id').executeTakeFirstOrThrow()
  const shown = papers.map((document_id) => ({ expert_question_id: id, document_id }))
  if (shown.length > 0) await db.insertInto('expert_paper').values(shown).execute()
  return id
}

export const insertEnd = (db: Db, row: Insertable<ExpertQuestionEnd>) => db.insertInto('expert_question_end').values(row).execute()
export const insertDeclaration = (db: Db, expert_question_id: number, declared_at: Temporal.Instant) =>
  db.insertInto('expert_declaration').values({ expert_question_id, declared_at }).execute()

const questions = (db: Db) =>
  db
    .selectFrom('expert_question as q')
    .leftJoin('expert_question_end as e', 'e.expert_question_id', 'q.id')
    .leftJoin('expert_declaration as d', 'd.expert_question_id', 'q.id')
    .selectAll('q')
    .select(['e.how', 'e.stance', 'e.reason', 'e.conditions', 'e.paper_sha256', 'e.paper_media_type', 'e.ended_on', 'e.recorded_at', 'd.declared_at'])

export const questionsOf = (db: Db, application: number) => questions(db).where('q.application_id', '=', application).orderBy('q.id').execute()
export type Question = Awaited<ReturnType<typeof questionsOf>>[number]

/** The question that a link opens. */
export const questionByLink = (db: Db, hash: string) => questions(db).where('q.link_hash', '=', hash).executeTakeFirst()

/** The papers of a question that are still part of the case. */
export const papersShown = (db: Db, question: number) =>
  db
    .selectFrom('expert_paper as s')
    .innerJoin('document as d', 'd.id', 's.document_id')
    .selectAll('d')
    .where('s.expert_question_id', '=', question)
    .where('d.removed_at', 'is', null)
    .orderBy('d.id')
    .execute()
