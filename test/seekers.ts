/** Generated jobseekers and an employer, as tests of the matching need them. */
import type { Category } from '../src/kit/identifiers.ts'
import type { GivenCity, Person } from './given.ts'
import { certificateFor, creditCodeFor } from './people.ts'
import { done, personDetails } from './steps.ts'

const pages = {
  seeing: { V1: 'fully', V2: 'fully', V3: 'fully' },
  hearing: { H1: 'no', H2: 'no', C1: 'no' },
  letters: { C2: 'fully', C3: 'fully' },
  moving: { B1: 'fully', B2: 'fully', B3: 'fully', B4: 'fully', B5: 'fully' },
  hands: { B6: 'fully', A1: 'fully', F1: 'fully', F2: 'fully' },
  learning: { M1: 'fully', M2: 'fully', M3: 'fully' },
  day: { E1: 'fully', M4: 'fully', M5: 'fully' },
  people: { P1: 'fully', P2: 'fully' },
}
let n = 700

/** Somebody who filled in the intake: hears nothing, does not speak, and consented unless said otherwise. */
export async function aSeeker(city: GivenCity, name: string, more: { category?: Category; grade?: number; consent?: boolean } = {}): Promise<Person> {
  const seeker = await city.somebody('applicant', '140107003', name)
  done(await seeker.post('/taiyuan/person', { ...personDetails(name), certificate_no: certificateFor((n += 1), more.category ?? 'hearing', more.grade ?? 1) }))
  for (const [page, answers] of Object.entries(pages)) done(await seeker.post(`/taiyuan/work/${page}`, answers))
  if (more.consent !== false) done(await seeker.post('/taiyuan/work/consent', { given: 'yes' }))
  return seeker
}

/** An organisation that has entered its details. */
export async function anEmployer(city: GivenCity, trading_name = '示例酒店'): Promise<Person> {
  const employer = await city.somebody('organisation', '140107003', '人事')
  const unit = { name: `太原${trading_name}有限公司`, trading_name, kind: 'company', credit_code: creditCodeFor((n += 1)), credit_code_note: '已对照执照' }
  const size = { staff_count: '40', disabled_staff_count: '0', opened_on: '2015-05-01', address: '东路 1 号', owner_name_public: 'no' }
  done(await employer.post('/taiyuan/organisation', { ...unit, ...size }))
  return employer
}

/** A vacancy with the demands of the hotel room attendant of the worked cases. Returns its address. */
export async function roomAttendant(employer: Person, title = '客房服务员'): Promise<string> {
  const entered = await employer.post('/taiyuan/vacancies/new', { title, openings: '2', wage: '3200', hours: '40', contract: 'open_ended', at_home: 'no' })
  done(entered)
  const at = String(entered.headers.location)
  const demands: readonly (readonly [use: string, level: string, ...admits: readonly string[]])[] = [
    ['H1.instruct', '3', 'text_instructions'],
    ['H2.alarm', '2', 'visual_alarm'],
    ['C1.customer', '2', 'greeting_card'],
    ['V1.clean', '3'],
    ['B2.stand', '3'],
    ['E1.day', '3', 'flexible_hours'],
  ]
  for (const [use, level, ...admits] of demands) done(await employer.post(`${at}/demands/${use}`, { level, essential: 'yes', admits }))
  return at
}
