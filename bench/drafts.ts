/** Applications that wait for one press of a button each, and the workers who press it again until it is certain. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import { sessionCookie } from '../src/kit/door/open.ts'
import { openSessions, tokenOf } from './house.ts'

/** Fills a city with drafts that are ready to submit, each with its own signed-in applicant. */
export async function makeDrafts(owner: Client, count: number): Promise<void> {
  await owner.query(
    `insert into account (login, name, opened_at, confirmed_at) select 'applicant.' || i, '申请人 ' || i, now(), now() from generate_series(1, ${count}) i`,
  )
  await owner.query(`
    insert into role_grant (account_id, city, role, division, granted_at) select id, 'taiyuan', 'applicant', '140107003', now() from account order by id;
    insert into person (account_id, name, name_latin, sex, birth_on, disability_category, disability_grade, certificate_valid_from, certificate_valid_to, division, registered_at)
      select id, name, 'Name', 'female', '1985-03-12', 'physical', 2, '2020-01-01', '2030-01-01', '140107003', now() from account order by id;
    insert into application (plan_version_id, scheme, state, person_id, division, account_id, filed_by, answers, kept_at, opened_at, stage_since)
      select v.id, 'self_employment', 'draft', p.id, p.division, p.account_id, p.account_id,
        '{"business_name": "小店", "licence_no": "1", "opened_on": "2025-01-15", "trade": "修鞋", "worker_count": 2, "address": "东街"}', now(), now(), date_trunc('milliseconds', now())
      from person p join plan_version v on v.plan = 'taiyuan-continuing' order by p.id;
    insert into document (application_id, kind, file_name, media_type, byte_count, sha256, given_by, given_at)
      select a.id, k, k || '.jpg', 'image/jpeg', 1000, repeat('0', 64), a.account_id, now() from application a, unnest(array['licence', 'premises']) k`)
  await openSessions(owner)
}

export type Draft = { readonly id: number; readonly account: number }
export const draftsOf = async (owner: Client): Promise<Draft[]> =>
  (await owner.query<Draft>(`select id, account_id as account from application where state = 'draft' order by id`)).rows

export type Pressed = { readonly acknowledged: number[]; readonly met_done: number[]; retries: number; readonly unexpected: string[] }

/**
 * Submits drafts from several workers at once. An answer that does not come, or says to try later, is tried again; a case
 * that turns out to be submitted already (409) is one whose answer was lost. Gives up on a case after a minute.
 */
export async function submitAll(base: string, drafts: readonly Draft[], workers: number, told: (done: number) => void): Promise<Pressed> {
  const pressed: Pressed = { acknowledged: [], met_done: [], retries: 0, unexpected: [] }
  const queue = [...drafts]
  const work = async () => {
    for (let draft = queue.shift(); draft; draft = queue.shift()) {
      await submit(base, draft, pressed)
      told(pressed.acknowledged.length + pressed.met_done.length)
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return pressed
}

async function submit(base: string, { id, account }: Draft, pressed: Pressed): Promise<void> {
  const began = Date.now()
  while (Date.now() - began < 60_000) {
    const answer = await fetch(`${base}/taiyuan/cases/${id}/submit`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: `${sessionCookie}=${tokenOf(account)}` },
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined)
    const body = (await answer?.text().catch(() => '')) ?? ''
    if (answer?.status === 303) return void pressed.acknowledged.push(id)
    if (answer?.status === 409) return void pressed.met_done.push(id)
    if (answer && answer.status !== 503) pressed.unexpected.push(`${answer.status}: ${body.replace(/<[^>]+>|\s+/g, ' ').slice(0, 200)}`)
    pressed.retries += 1
    await wait(50)
  }
  pressed.unexpected.push(`case ${id} could not be submitted within a minute`)
}
