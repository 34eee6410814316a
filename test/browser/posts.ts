/** Posts of a town: one held, one vacant with two people waiting for it, and a worker on a roster. */
import { certificateFor } from '../people.ts'
import { done } from '../steps.ts'
import { writePersons } from '../../src/features/persons/acts/records.ts'
import type { Town } from './town.ts'

export async function givePosts({ given, people }: Town): Promise<void> {
  const certificate = (n: number) => certificateFor(900 + n, 'physical', 3, '1990-05-01')
  const of = (n: number, name: string) => ({
    record: { name, certificate_no: certificate(n), certificate_valid_to: n === 1 ? '2026-04-30' : '2030-01-01', division: '140107003' },
  })
  await given.asProgram((act) => writePersons(act, [of(1, '何玉兰'), of(2, '蒋大山'), of(3, '沈小梅')], { kind: 'import', told_on: '2026-03-01' }))
  const kind = 'public_welfare_post'
  const post = {
    kind,
    division: '140107003',
    place: '东社区',
    fund_source: 'employment_fund',
    opened_on: '2020-01-01',
    monthly_pay: '1980',
    weekly_hours: '30',
  }
  const register = async (title: string) => String((await people.officer.post('/taiyuan/posts/new', { ...post, title })).headers.location)
  done(await people.officer.post(`${await register('社区保洁员')}/other`, { started_on: '2023-05-04', certificate_no: certificate(3) }))
  done(await people.officer.post(`${await register('社区巡查员')}/other`, { started_on: '2025-01-01' }))
  for (const n of [1, 2]) {
    const waiting = { certificate_no: certificate(n), kind, waiting_since: `2026-0${n}-05` }
    const wait = String((await people.commissioner.post('/taiyuan/posts/waiting/new', waiting)).headers.location)
    const told = { holds: 'yes', told_on: '2026-03-01', document: '就业困难人员认定表' }
    if (n === 2) done(await people.commissioner.post(`${wait}/need`, { ...told, need: 'hard_to_employ' }))
  }
  await register('公厕管护员')
  const contract = { certificate_no: certificate(1), contract_from: '2025-01-01', established: 'no', counted_elsewhere: 'no' }
  done(await people.officer.post('/taiyuan/organisations/1/staff', contract))
}
