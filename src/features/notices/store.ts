/** Notices, what they showed, their closing, and objections. */
import type { Db } from '../../kit/db.ts'
import type { Phrase } from '../../kit/say.ts'

type Instant = Temporal.Instant
/** One line of a notice, exactly as shown. */
export type Line = {
  readonly number: string
  readonly name: string
  readonly name_latin: string
  readonly place: Phrase
  readonly scheme: Phrase
  readonly amount_fen: string | null
}
export type Content = { readonly programme: Phrase; readonly objections_to: Phrase; readonly lines: readonly Line[] }

export type NewNotice = {
  title_zh: string
  title_en: string
  division: string
  shown_from: string
  shown_to: string
  content: Content
  sha256: string
  posted_by: number
  posted_at: Instant
}
export async function insertNotice(db: Db, row: NewNotice): Promise<number> {
  const values = { ...row, content: JSON.stringify(row.content) }
  return (await db.insertInto('notice').values(values).returning('id').executeTakeFirstOrThrow()).id
}

export const insertItem = (db: Db, row: { notice_id: number; application_id: number; stage_index: number }) =>
  db.insertInto('notice_item').values(row).execute()

/** Notices open to the public on a day. */
export async function noticesOn(db: Db, day: string) {
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .where('shown_from', '<=', day)
    .where('shown_to', '>=', day)
    .where((e) => e.not(e.exists(e.selectFrom('notice_taken_down as t').select('t.notice_id').whereRef('t.notice_id', '=', 'notice.id'))))
    .orderBy('shown_to')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, content: row.content as unknown as Content }))
}
export async function noticeById(db: Db, id: number) {
  const row = await db.selectFrom('notice').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...row, content: row.content as unknown as Content }
}
export const takenDown = (db: Db, notice_id: number) => db.selectFrom('notice_taken_down').selectAll().where('notice_id', '=', notice_id).executeTakeFirst()
export type TakenDown = { notice_id: number; note: string; taken_down_on: string; taken_down_by: number; taken_down_at: Instant }
export const insertTakenDown = (db: Db, row: TakenDown) => db.insertInto('notice_taken_down').values(row).execute()

export const itemsOf = (db: Db, notice: number) => db.selectFrom('notice_item').selectAll().where('notice_id', '=', notice).orderBy('id').execute()

/** Items whose showing is over and that nothing holds: no closing of theirs yet, the case still on this notice, every objection answered. */
export const itemsToClose = (db: Db, today: string) =>
  db
    .selectFrom('notice_item as i')
    .innerJoin('notice as n', 'n.id', 'i.notice_id')
    .innerJoin('application as a', (j) => j.onRef('a.id', '=', 'i.application_id').onRef('a.stage_index', '=', 'i.stage_index'))
    .select(['i.id', 'i.notice_id', 'i.application_id'])
    .where('a.state', '=', 'on_notice')
    .where('n.shown_to', '<', today)
    .where('i.id', '=', (e) =>
      e
        .selectFrom('notice_item as last')
        .select((f) => f.fn.max('last.id').as('id'))
        .whereRef('last.application_id', '=', 'i.application_id'),
    )
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('objection as o')
            .leftJoin('objection_answer as r', 'r.objection_id', 'o.id')
            .select('o.id')
            .whereRef('o.notice_item_id', '=', 'i.id')
            .where('r.objection_id', 'is', null),
        ),
      ),
    )
    .orderBy('i.id')
    .limit(500)
    .execute()

/** Notices over by a day and without a closing row. */
export const noticesToClose = (db: Db, today: string) =>
  db
    .selectFrom('notice as n')
    .leftJoin('notice_closing as c', 'c.notice_id', 'n.id')
    .select('n.id')
    .where('n.shown_to', '<', today)
    .where('c.notice_id', 'is', null)
    .execute()
export const insertClosing = (db: Db, notice_id: number, closed_at: Instant) =>
  db
    .insertInto('notice_closing')
    .values({ notice_id, closed_at })
    .onConflict((c) => c.column('notice_id').doNothing())
    .execute()

export const insertObjection = (
  db: Db,
  row: {
    notice_item_id: number
    division: string
    text: string
    voice_sha256: string | null
    voice_media_type: string | null
    contact_sealed: string | null
    receipt: string
    filed_at: Instant
  },
) => db.insertInto('objection').values(row).execute()

const objections = (db: Db) =>
  db
    .selectFrom('objection as o')
    .innerJoin('notice_item as i', 'i.id', 'o.notice_item_id')
    .innerJoin('application as a', 'a.id', 'i.application_id')
    .leftJoin('objection_answer as r', 'r.objection_id', 'o.id')
    .leftJoin('shared.account as b', 'b.id', 'r.answered_by')
    .select([
      'o.id',
      'o.text',
      'o.voice_sha256',
      'o.voice_media_type',
      'o.filed_at',
      'o.receipt',
      'i.notice_id',
      'i.application_id',
      'a.number',
      'a.division',
      'r.upheld',
      'r.answer',
      'r.answered_at',
      'b.name as answered_by_name',
    ])

export const objectionById = (db: Db, id: number) => objections(db).where('o.id', '=', id).executeTakeFirst()
export const objectionsOf = (db: Db, application: number) => objections(db).where('i.application_id', '=', application).orderBy('o.id').execute()
/** Objections in an area that wait for an answer. */
export const objectionsOpen = (db: Db, area: string) =>
  objections(db).where('a.division', '>=', area).where('a.division', '<', `${area}~`).where('r.objection_id', 'is', null).orderBy('o.id').execute()

export const insertAnswer = (
  db: Db,
  row: { objection_id: number; upheld: boolean; answer: string; heard: string | null; answered_by: number; answered_at: Instant },
) => db.insertInto('objection_answer').values(row).execute()

/** How an objection stands, for whoever holds its receipt: no case, and nobody's name. */
export const objectionByReceipt = (db: Db, receipt: string) =>
  db
    .selectFrom('objection as o')
    .leftJoin('objection_answer as r', 'r.objection_id', 'o.id')
    .select(['o.id', 'o.filed_at', 'r.upheld', 'r.answer', 'r.answered_at'])
    .where('o.receipt', '=', receipt)
    .executeTakeFirst()

/** The notices on which a case was shown. */
export const notices = (db: Db, application: number) =>
  db
    .selectFrom('notice_item as i')
    .innerJoin('notice as n', 'n.id', 'i.notice_id')
    .select(['n.id', 'n.shown_from', 'n.shown_to', 'n.sha256', 'n.posted_at'])
    .where('i.application_id', '=', application)
    .orderBy('n.id')
    .execute()

/** Cases in an area that wait to be put on notice. */
export const casesToPublish = (db: Db, area: string) =>
  db
    .selectFrom('application')
    .select('id')
    .where('state', '=', 'to_publish')
    .where('division', '>=', area)
    .where('division', '<', `${area}~`)
    .orderBy('id')
    .limit(200)
    .execute()
