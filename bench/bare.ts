/**
 * The same data without the program: Fastify and pg only, one hand-written query where the data allows it, JSON out.
 * The same role, row-level security, transaction settings and audit line as the program's door.
 */
import { createHash } from 'node:crypto'
import Fastify, { type FastifyRequest } from 'fastify'
import { Pool, type PoolClient } from 'pg'

const pool = new Pool({ connectionString: process.env['BARE_URL'], max: 20 })
const server = Fastify()
const day = () => new Date().toISOString().slice(0, 10)

type Who = { id: number; role: string; division: string; name: string }

async function sessionOf(request: FastifyRequest): Promise<Who> {
  const token = /tx_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const { rows } = await pool.query<Who>(
    `select a.id, a.name, g.role, g.division, d.name_zh, s.seen_at from shared.session s join shared.account a on a.id = s.account_id
     join shared.role_grant g on g.id = s.grant_id join shared.division d on d.code = g.division
     where s.token_hash = $1 and s.ended_at is null and a.ended_at is null and g.ended_at is null and g.city = $2`,
    [createHash('sha256').update(token).digest('base64url'), 'taiyuan'],
  )
  const [who] = rows
  if (!who) throw new Error('nobody')
  return who
}

async function transaction<T>(area: string, account: number | string, readOnly: boolean, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(
      `begin${readOnly ? ' read only' : ''}; set local search_path to city_140100, shared; set local app.area to '${area}'; set local app.account to '${account}'`,
    )
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    client.release()
  }
}

const heads = `select distinct on (plan) id, plan, version, title_zh, title_en, in_force_from, in_force_to from plan_version order by plan, version desc`
const counts = [
  `select v.plan, r.category, left(r.division, 6) as district, count(*) from recognition r join plan_version v on v.id = r.plan_version_id
   where r.valid_from <= least(coalesce(v.in_force_to, $1), $1) group by 1, 2, 3`,
  `select v.plan, w.scheme, left(w.division, 6) as district, count(distinct coalesce(w.business_key, w.id::text)) from award w join plan_version v on v.id = w.plan_version_id
   where w.granted_on <= least(coalesce(v.in_force_to, $1), $1) group by 1, 2, 3`,
  `select plan, left(division, 6) as district, count(*) from (select distinct on (v.plan, p.person_id) v.plan, p.division from placement p
   join plan_version v on v.id = p.plan_version_id where p.started_on <= least(coalesce(v.in_force_to, $1), $1) order by v.plan, p.person_id, p.id) f group by 1, 2`,
  `select plan, left(division, 6) as district, count(*) from (select distinct on (v.plan, p.person_id) v.plan, p.division from course_completion p
   join plan_version v on v.id = p.plan_version_id where p.completed_on <= least(coalesce(v.in_force_to, $1), $1) order by v.plan, p.person_id, p.id) f group by 1, 2`,
  `select v.plan, left(h.division, 6) as district, count(distinct h.id) from household_link l join plan_version v on v.id = l.plan_version_id
   join household h on h.id = l.household_id where h.registered_poor and l.linked_on <= least(coalesce(v.in_force_to, $1), $1) group by 1, 2`,
]

server.get('/results', () =>
  transaction('1401', '', true, async (client) => {
    const divisions = await client.query(`select * from division where starts_with(code, '1401') order by code`)
    const plans = await client.query(heads)
    const counted = []
    for (const text of counts) counted.push((await client.query(text, [day()])).rows)
    return { divisions: divisions.rows, plans: plans.rows, counted }
  }),
)

async function queue(request: FastifyRequest): Promise<object> {
  const who = await sessionOf(request)
  return transaction(who.division, who.id, true, async (client) => {
    const rows = await client.query(
      `select a.*, d.name_zh, d.name_en, p.name as person_name, p.name_latin, o.trading_name
       from (select id, number, plan_version_id, scheme, state, stage_index, stage_due_on, stage_since, submitted_at, division, person_id, organisation_id
         from application where stage_role = $1 and division >= $2 and division < $2 || '~' and state <> 'on_notice'
         order by coalesce(stage_due_on, '9999-12-31'), id limit 50) a
       left join person p on p.id = a.person_id left join organisation o on o.id = a.organisation_id join division d on d.code = a.division
       order by coalesce(a.stage_due_on, '9999-12-31'), a.id`,
      [who.role, who.division],
    )
    const waiting = await client.query(
      `select state, count(*), count(*) filter (where stage_due_on < $3) as late from application
       where stage_role = $1 and division >= $2 and division < $2 || '~' and state <> 'on_notice' group by state`,
      [who.role, who.division, day()],
    )
    return { rows: rows.rows, waiting: waiting.rows, plans: (await client.query(heads)).rows }
  })
}

async function caseOf(request: FastifyRequest): Promise<object> {
  const who = await sessionOf(request)
  const { id } = request.params as { id: string }
  return transaction(who.division, who.id, false, async (client) => {
    const one = await client.query(
      `select a.*, p.name, p.name_latin, p.birth_on, p.sex, p.disability_category, p.disability_grade, p.certificate_valid_from, p.certificate_valid_to, p.village,
         o.trading_name, d.name_zh, d.name_en, v.plan, v.version, w.id as award_id, w.total_fen, r.plaque_number
       from application a join plan_version v on v.id = a.plan_version_id join division d on d.code = a.division left join person p on p.id = a.person_id
         left join organisation o on o.id = a.organisation_id left join award w on w.application_id = a.id left join recognition r on r.application_id = a.id where a.id = $1`,
      [id],
    )
    const moves = await client.query(
      `select m.*, b.name as made_by_name from application_move m left join account b on b.id = m.made_by where m.application_id = $1 order by m.id`,
      [id],
    )
    const story = await client.query(
      `select 'visit' as kind, v.recorded_at as at, v.found as text, b.name from site_visit v join account b on b.id = v.visited_by where v.application_id = $1
       union all select d.outcome, d.proposed_at, d.reason, b.name from decision d join account b on b.id = d.proposed_by where d.application_id = $1
       union all select 'objection', o.filed_at, o.text, null from objection o join notice_item i on i.id = o.notice_item_id where i.application_id = $1`,
      [id],
    )
    const documents = await client.query(`select id, kind, file_name from document where application_id = $1 and removed_at is null order by id`, [id])
    const had = await client.query(`select scheme, plan_version_id, granted_on from award where person_id = $1 and application_id <> $2`, [
      one.rows[0]?.person_id,
      id,
    ])
    const rows = one.rows[0]?.award_id ? (await client.query(`select * from award_row where award_id = $1 order by line`, [one.rows[0].award_id])).rows : []
    await client.query(`insert into audit (at, account_id, role, division, action, subject, outcome) values ($1, $2, $3, $4, 'case.read', $5, 'done')`, [
      new Date(),
      who.id,
      who.role,
      who.division,
      `application:${id}`,
    ])
    return { case: one.rows[0], moves: moves.rows, story: story.rows, documents: documents.rows, had: had.rows, rows }
  })
}

server.get('/queue', queue)
server.get('/case/:id', caseOf)

await server.listen({ port: Number(process.env['BARE_PORT']), host: '127.0.0.1' })
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
