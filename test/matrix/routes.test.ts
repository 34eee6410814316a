/** Every route x every role and nobody x two districts: role and area decide, and every change and reading leaves its row. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { routes } from '../../src/app.ts'
import type { Route } from '../../src/kit/door/route.ts'
import { roles, type Role } from '../../src/kit/role.ts'
import { planOf } from '../plans.ts'
import { aPhoto } from '../steps.ts'
import { givenRows, townshipOf, type Area, type Rows } from './rows.ts'
import { rowOf } from './addressed.ts'
import { fieldsOf } from './fields.ts'
import { pieces } from './pieces.ts'
import { link, question } from './pieces/opinions.ts'
import { representation } from './pieces/representation.ts'
import { stand } from './stand.ts'

let rows: Rows
/** the row that each piece's addresses are about, by its word */
const pieceRows = new Map<string, number>()
before(async () => {
  rows = await givenRows()
  for (const piece of pieces) for (const [word, id] of Object.entries(await piece.rows(rows))) pieceRows.set(word, id)
})
after(async () => {
  await rows.owner.end()
  await rows.city.close()
})

const target = Object.entries(planOf('taiyuan-continuing').targets).find(([, { counts }]) => counts)?.[0] ?? ''
const caseOf = (role: Role | 'nobody') => rows.cases[role === 'organisation' ? 'organisation' : 'person']
/** Routes about a row that lies in one district; a forged id of another gives 404. */
const aboutARow = ({ url, audit }: Route, role: Role): boolean =>
  /\/(cases|persons|accounts|objections|duplicates|merges|inspection|imports|organisations)\/:id|evidence|standing/.test(url) ||
  pieces.some((piece) => piece.aboutARow.test(url)) ||
  audit === 'notice.preview' ||
  audit === 'notice.post' ||
  (audit === 'application.open' && role !== 'applicant' && role !== 'organisation')

function addressOf({ url }: Route, role: Role | 'nobody'): string {
  const values: Record<string, string | number> = {
    city: 'taiyuan',
    n: 1,
    kind: 'licence',
    document: caseOf(role).document,
    move: 'return',
    item: rows.item,
    receipt: 'ABCDEF0123',
    plan: 'taiyuan-continuing',
    target,
    scheme: role === 'organisation' ? 'massage_shop' : 'self_employment',
    number: 'TEST-001',
    list: 'persons',
    sha256: rows.evidence,
    group: 'work',
    page: 'seeing',
    use: 'H1.instruct',
    vacancy: pieceRows.get('/vacancies') ?? 0,
    correction: rows.correction,
    staff: rows.staff,
    case: caseOf(role).id,
    body: 'finance',
    question,
    link,
    representation,
    id: rowOf(rows, url, caseOf(role).id, pieceRows),
  }
  return url.replace(/:(\w+)/g, (_, name: string) => String(values[name]))
}

/** What comes of it where role and area allow it. */
function allowed({ audit, method }: Route, role: Role | 'nobody', area: Area): readonly number[] {
  const told = pieces.map((piece) => piece.comesOut(audit, role, area)).find((codes) => codes !== undefined)
  if (told) return told
  if (audit === 'sign_in') return [422]
  if (audit === 'demonstration.enter') return [404]
  if ((audit === 'person.register_self' || audit === 'organisation.register') && area === '140107') return [409]
  if (/^plans\.(check|propose|second)$/.test(audit)) return [422]
  if (audit === 'plans.checked') return [200]
  if (audit === 'plaque.standing' || audit === 'inspection.record') return [422]
  if (audit === 'inspections.open' || audit === 'staff.enter') return [422]
  if (audit === 'import.take' || audit === 'import.columns') return [422]
  if (audit === 'case.letter' || audit === 'case.letter_word') return [409]
  if (audit === 'mine.page') return role === 'applicant' || role === 'organisation' ? [200] : [303]
  if (audit.startsWith('export.') && role === 'finance_officer') return [403]
  if (audit === 'export.forget_layout') return [area === '140107' && role !== 'commissioner' ? 303 : 404]
  const shown = /^(export\.give|employment_table\.make|application\.keep|person\.reveal|notice\.preview|account\.open|account\.reset)$/
  return method === 'GET' || shown.test(audit) ? [200] : [303]
}

async function lastAudit(): Promise<number> {
  return Number(((await rows.owner.query('select max(id) as id from audit')).rows[0] as { id: string }).id)
}

async function ask(route: Route, role: Role | 'nobody', area: Area): Promise<LightMyRequestResponse> {
  const leaves = route.audit === 'sign_out' && role !== 'nobody'
  const who = role === 'nobody' ? rows.city.nobody : leaves ? await rows.city.somebody(role, townshipOf[area]) : rows.people[role][area]
  await stand(rows, route.audit, role)
  for (const piece of pieces) await piece.stand(rows, route.audit, role)
  const address = addressOf(route, role)
  if (route.method === 'GET') return who.get(address)
  if (route.uploads && route.audit !== 'application.open') return who.upload(address, 'file-licence', 'licence.jpg', await aPhoto())
  return who.post(address, role === 'nobody' && route.who !== 'anyone' ? {} : await fieldsOf({ rows, who, area }, route, role))
}

const audited = (route: Route): boolean => route.method === 'POST' || route.reads === 'file'

describe('a route', () => {
  for (const route of routes)
    test(`${route.method} ${route.url} lets in whom its table names, in their own district, and leaves a row`, async () => {
      for (const role of ['nobody', ...roles] as const)
        for (const area of role === 'nobody' ? (['140107'] as const) : (['140107', '140181'] as const)) {
          const since = await lastAudit()
          const answer = await ask(route, role, area)
          const listed = route.who === 'anyone' || (role !== 'nobody' && route.who.includes(role))
          const far = area === '140181' && role !== 'nobody' && aboutARow(route, role)
          const expected = !listed ? [role === 'nobody' ? 401 : 403] : far ? [404] : allowed(route, role, area)
          const told = `${route.method} ${route.url} for ${role} of ${area}: ${answer.statusCode} ${answer.body
            .replace(/<[^>]+>/g, ' ')
            .replace(/\s+/g, ' ')
            .slice(0, 900)}`
          ok(expected.includes(answer.statusCode), `${told}, not ${expected.join()}`)
          if (answer.statusCode === 401) match(answer.body, /action="\/taiyuan\/sign-in"/)
          const { rows: left } = await rows.owner.query('select action, outcome from audit where id > $1', [since])
          if (!audited(route)) continue
          const outcome = [401, 403, 404, 409].includes(answer.statusCode) ? 'refused' : answer.statusCode === 422 ? 'faults' : 'done'
          deepEqual(left, [{ action: route.audit, outcome }], told)
        }
    })

  test('changes nothing for an auditor but the auditor’s own session, lists and layouts', () => {
    const open = routes.filter(({ method, who }) => method === 'POST' && who !== 'anyone' && who.includes('auditor'))
    deepEqual(
      open.map(({ audit }) => audit),
      ['session.end', 'session.role', 'persons.choose_list', 'export.give', 'export.keep_layout', 'export.forget_layout', 'employment_table.make'],
    )
  })

  test('has an audit name of its own', () => {
    equal(new Set(routes.map(({ audit }) => audit)).size, routes.length)
  })
})
