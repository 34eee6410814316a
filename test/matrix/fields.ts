/** What is filled in where the matrix sends a form. */
import type { Route } from '../../src/kit/door/route.ts'
import type { Role } from '../../src/kit/role.ts'
import type { Person } from '../given.ts'
import { businessAnswers, personDetails } from '../steps.ts'
import { pieces } from './pieces.ts'
import { shopAnswers, shopDetails, townshipOf, type Area, type Rows } from './rows.ts'

let n = 500
const caseOf = (rows: Rows, role: Role | 'nobody') => rows.cases[role === 'organisation' ? 'organisation' : 'person']

/** The fields of a form, by its audit name. */
export async function fieldsOf(
  { rows, who, area }: { rows: Rows; who: Person; area: Area },
  { audit }: Route,
  role: Role | 'nobody',
): Promise<Record<string, string>> {
  const official = role === 'commissioner' || role === 'district_officer'
  const division = townshipOf[area]
  const told = pieces.map((piece) => piece.fields(audit, { rows, role, division, n: (n += 1) })).find((fields) => fields !== undefined)
  if (told) return told
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
    case 'application.withdraw':
      return { why: '不申请了' }
    case 'application.open':
      return official ? { person: String(rows.person), reason: '行动不便', consent_how: '签字' } : {}
    case 'case.move':
      return { note: '请补正' }
    case 'notice.preview':
    case 'notice.post':
      return { case: String(caseOf(rows, role).id) }
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
