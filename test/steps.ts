/** Steps that several stories take. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import sharp from 'sharp'
import type { GivenCity, Person } from './given.ts'
import { certificateFor, creditCodeFor } from './people.ts'

let photo: Buffer | undefined
/** A small photograph. */
export const aPhoto = async (): Promise<Buffer> =>
  (photo ??= await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5f53' } })
    .jpeg()
    .toBuffer())

let n = 0
export const personDetails = (name = '赵小满') => ({
  name,
  certificate_no: certificateFor((n += 1)),
  certificate_valid_from: '2020-01-01',
  certificate_valid_to: '2030-01-01',
  phone: '',
  village: '东社区',
  communication: 'captions',
  division: '140107003',
})
export const businessAnswers = () => ({
  business_name: '小满修鞋铺',
  licence_no: creditCodeFor((n += 1)),
  opened_on: '2025-01-15',
  trade: '修鞋、配钥匙',
  worker_count: '2',
  address: '东社区 3 号',
})

/** The id in an address like /taiyuan/cases/12/form/1. */
export const idIn = (location: unknown): number => Number(/\/cases\/(\d+)/.exec(String(location))?.[1])

/** Fills in a self-employment application up to its submission. Returns the case's id. */
export async function fillIn(applicant: Person): Promise<number> {
  const start = await applicant.post('/taiyuan/apply/taiyuan-continuing/self_employment')
  equal(start.statusCode, 303, start.body)
  const id = idIn(start.headers.location)
  equal((await applicant.post(`/taiyuan/cases/${id}/form/1`, businessAnswers())).headers.location, `/taiyuan/cases/${id}/papers`)
  await givePapers(applicant, id, ['licence', 'premises'])
  return id
}

export async function givePapers(filer: Person, id: number, kinds: readonly string[]): Promise<void> {
  for (const kind of kinds) equal((await filer.upload(`/taiyuan/cases/${id}/papers/${kind}`, `file-${kind}`, `${kind}.jpg`, await aPhoto())).statusCode, 303)
}

/** An applicant with details, ready to apply. */
export async function anApplicant(city: GivenCity, name = '赵小满'): Promise<Person> {
  const applicant = await city.somebody('applicant', '140107003', name)
  equal((await applicant.post('/taiyuan/person', personDetails(name))).statusCode, 303)
  return applicant
}

/** An application submitted. */
export async function submitted(city: GivenCity, name?: string): Promise<{ id: number; applicant: Person }> {
  const applicant = await anApplicant(city, name)
  const id = await fillIn(applicant)
  equal((await applicant.post(`/taiyuan/cases/${id}/submit`)).statusCode, 303)
  return { id, applicant }
}

export const done = (answer: { statusCode: number; body: string }): void => equal(answer.statusCode, 303, answer.body.replace(/<[^>]+>/g, ' ').slice(0, 2000))

/** Takes a submitted case through acceptance and review to the notice, and posts it. Returns the notice's id. */
export async function putOnNotice(officer: Person, id: number): Promise<number> {
  done(await officer.post(`/taiyuan/cases/${id}/accept`))
  done(await officer.post(`/taiyuan/cases/${id}/pass`))
  const posted = await officer.post('/taiyuan/to-publish', { case: String(id) })
  done(posted)
  return Number(/notices\/(\d+)/.exec(String(posted.headers.location))?.[1])
}

/** A printed paper came: tagged for reading aloud. */
export function isPdf(answer: { statusCode: number; headers: Record<string, unknown>; rawPayload: Buffer; body: string }): void {
  equal(answer.statusCode, 200, answer.body.slice(0, 500))
  equal(answer.headers['content-type'], 'application/pdf')
  match(answer.rawPayload.toString('latin1'), /^%PDF-1\.7[\s\S]*pdfuaid:part>1</)
}

/** The text of a page, without its tags. */
export const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** The log says nothing of a person, and of no bug. */
export function logIsClean(city: GivenCity, secrets: readonly string[]): void {
  const log = city.log.join('')
  doesNotMatch(log, /"level":50/)
  for (const secret of [...secrets, '140199', 'tx_session', '赵小满', '小满修鞋铺', 'ten characters']) equal(log.includes(secret), false, secret)
}
