/** Posts in the matrix: a post, somebody who waits for it with what is known of them, a holder or a proposal where one is needed. */
import type { Piece } from '../pieces.ts'
import type { Rows } from '../rows.ts'

let post = 0
let wait = 0

async function makeRows({ owner, person }: Rows): Promise<Record<string, number>> {
  const one = async (text: string, values: unknown[] = []) => Number(((await owner.query(text, values)).rows[0] as { id: number }).id)
  post = await one(
    `insert into post (kind, title, division, place, fund_source, opened_on, registered_at)
     values ('public_welfare_post', '保洁', '140107003', '东社区', 'levy', '2020-01-01', now()) returning id`,
  )
  wait = await one(
    `insert into post_wait (person_id, kind, division, waiting_since, recorded_at) values ($1, 'public_welfare_post', '140107003', '2026-01-01', now()) returning id`,
    [person],
  )
  await owner.query(
    `insert into post_need (person_id, need, holds, told_on, document, recorded_at) values ($1, 'hard_to_employ', true, '2026-01-01', '认定表', now())`,
    [person],
  )
  return { '/posts/waiting': wait, '/posts': post }
}

const fields: Record<string, Record<string, string>> = {
  'post_wait.put': { certificate_no: '', kind: 'commissioner', waiting_since: '2026-03-01' },
  'post.record_other': { started_on: '2026-03-01' },
  'post.second': { agreed: 'yes' },
  'post.step': { tried: 'talk', tried_on: '2026-03-01', note: '谈话' },
  'post.exit': { ended_on: '2026-03-01', why: 'own_wish' },
}
const registered = { kind: 'commissioner', title: '专职委员', place: '街道', fund_source: 'levy', opened_on: '2026-01-01' }

async function stand({ owner, account }: Rows, audit: string): Promise<void> {
  if (!audit.startsWith('post')) return
  for (const table of ['post_exit', 'post_step', 'post_term_told', 'post_holding', 'post_passing', 'post_second', 'post_proposal', 'post_wait_end'])
    await owner.query(`delete from ${table}`)
  if (audit === 'post.step' || audit === 'post.exit')
    await owner.query(`insert into post_holding (post_id, division, started_on, recorded_at) values ($1, '140107003', '2026-01-01', now())`, [post])
  if (audit === 'post.second')
    await owner.query(
      `insert into post_proposal (post_id, post_wait_id, division, starts_on, order_seen, proposed_by, proposed_at)
       values ($1, $2, '140107003', '2026-03-02', '[]', $3, now())`,
      [post, wait, account],
    )
}

export const posts: Piece = {
  rows: makeRows,
  aboutARow: /\/posts\/(waiting\/)?:id/,
  fields: (audit, { division }) =>
    audit === 'post.register' ? { ...registered, division } : audit === 'post.propose' ? { wait: String(wait), starts_on: '2026-03-02' } : fields[audit],
  // nobody is registered with an empty number, and a file alone tells no need
  comesOut: (audit) => (audit === 'post_wait.put' || audit === 'post_wait.need' ? [422] : undefined),
  stand,
}
