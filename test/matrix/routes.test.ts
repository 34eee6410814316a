/** Every route x every role and nobody x two districts: role and area decide, and every change and reading leaves its row. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { routes } from '../../src/app.ts'
import type { Route } from '../../src/kit/door/route.ts'
import { roles, type Role } from '../../src/kit/role.ts'
import { planOf } from '../plans.ts'
import type { Person } from '../given.ts'
import { aPhoto, businessAnswers, personDetails } from '../steps.ts'
import { givenRows, shopAnswers, shopDetails, townshipOf, type Area, type Rows } from './rows.ts'
import { rowOf } from './addressed.ts'
import { stand } from './stand.ts'

let rows: Rows
let n = 500
before(async () => {
  rows = await givenRows()
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
    correction: rows.correction,
    staff: rows.staff,
    id: rowOf(rows, url, caseOf(role).id),
  }
  return url.replace(/:(\w+)/g, (_, name: string) => String(values[name]))
}

async function fieldsOf({ audit }: Route, role: Role | 'nobody', area: Area, who: Person): Promise<Record<string, string>> {
  const official = role === 'commissioner' || role === 'district_officer'
  const division = townshipOf[area]
  switch (audit) {
    case 'person.register':
      return { ...personDetails('新人'), division, another_person: '另一个人' }
    case 'person.register_self':
      return { ...personDetails('新人'), division }
    case 'duplicate.decide':
      return { act: 'different' }
    case 'person.reveal':
      return { field: 'phone', reason: '电话约定时间' }
    case 'person.change':
      return { told_on: '2026-03-01', employment_status: 'not_employed' }
    case 'person.certificate_event':
      return { event: 'renewed', happened_on: '2026-03-01', certificate_valid_to: '2036-01-01' }
    case 'person.ask_correction':
      return { wish: '村名写错了' }
    case 'person.answer_correction':
      return { answer: '已改' }
    case 'organisation.register':
      return shopDetails((n += 1))
    case 'organisation.enter':
      return { ...shopDetails((n += 1)), division }
    case 'organisation.site':
      return { name: '东店', address: '东社区 9 号' }
    case 'staff.month':
      return { month: '2026-01', wage: '2000', insured: 'yes' }
    case 'staff.end':
      return { ended_on: '2026-03-01' }
    case 'application.save':
    case 'application.keep':
      return role === 'organisation' ? shopAnswers : businessAnswers()
    case 'application.open':
      return official ? { person: String(rows.person), reason: '行动不便', consent_how: '签字' } : {}
    case 'case.move':
      return { note: '请补正' }
    case 'notice.preview':
    case 'notice.post':
      return { case: String(caseOf(role).id) }
    case 'objection.file':
      return { text: '不实', contact: '' }
    case 'objection.answer':
      return { upheld: 'no', answer: '已核实' }
    case 'export.give':
      return { format: 'csv', reason: '核对台账', at_name: '1' }
    case 'export.keep_layout':
      return { layout_name: `版式 ${(n += 1)}`, at_name: '1' }
    case 'employment_table.make':
      return { table: 'quarterly', from: '2026-01-01', to: '2026-02-28' }
    case 'import.sheet':
      return { sheet: '0' }
    case 'import.decide':
      return { decision: 'leave' }
    case 'account.open':
      return { name: '新人', login: `new.${(n += 1)}`, role: 'applicant', division }
    case 'register':
      return { name: '新人', login: `own.${(n += 1)}`, password: 'ten characters', division }
    case 'sign_in':
      return { login: `nobody.${(n += 1)}`, password: 'wrong' }
    case 'session.role': {
      const { rows: grants } = await rows.owner.query('select id from shared.role_grant where account_id = $1', [who.account])
      return { grant: String((grants[0] as { id: number }).id) }
    }
    default:
      return {}
  }
}

/** What comes of it where role and area allow it. */
function allowed({ audit, method }: Route, role: Role | 'nobody', area: Area): readonly number[] {
  if (audit === 'sign_in') return [422]
  if (audit === 'demonstration.enter') return [404]
  if ((audit === 'person.register_self' || audit === 'organisation.register') && area === '140107') return [409]
  if (/^plans\.(check|propose|second)$/.test(audit)) return [422]
  if (audit === 'plans.checked') return [200]
  if (audit === 'plaque.standing' || audit === 'inspection.record') return [422]
  if (audit === 'inspections.open' || audit === 'staff.enter') return [422]
  if (audit === 'import.take' || audit === 'import.columns') return [422]
  if (audit === 'case.letter') return [409]
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
  const address = addressOf(route, role)
  if (route.method === 'GET') return who.get(address)
  if (route.uploads) return who.upload(address, 'file-licence', 'licence.jpg', await aPhoto())
  return who.post(address, role === 'nobody' && route.who !== 'anyone' ? {} : await fieldsOf(route, role, area, who))
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
