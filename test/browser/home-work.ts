/** What a lived-in town has of home work and sheltered employment: an order at work, a round, a workshop with a month behind it. */
import { creditCodeFor } from '../people.ts'
import { done, personDetails } from '../steps.ts'
import type { Town } from './town.ts'

const workshop = {
  name: '暖阳之家',
  trading_name: '暖阳之家',
  kind: 'social_organisation',
  serves_as: 'sheltered_workshop',
  credit_code: creditCodeFor(41),
  credit_code_note: '已对照登记证',
  staff_count: '6',
  disabled_staff_count: '0',
  opened_on: '2020-05-01',
  address: '东社区 9 号',
  owner_name_public: 'no',
  division: '140107003',
}
const on = '2026-03-20'
const number = (text: string, found: RegExp): string => found.exec(text)?.[1] ?? ''

export async function liveHomeWork({ people: { officer, commissioner } }: Town): Promise<void> {
  const [one, two] = [
    { ...personDetails('梁晓月'), communication: 'sign_language' },
    { ...personDetails('宋春生'), communication: 'guardian_copied' },
  ]
  for (const details of [one, two]) done(await officer.post('/taiyuan/persons', { ...details, another_person: '另一个人' }))
  const order = { run_by: 'district', product: '手工串珠', piece_count: '300', due_on: '2026-04-30', hourly_minimum: '20', minimum_document: '示例文号' }
  const at = String((await officer.post('/taiyuan/work-orders/new', order)).headers.location)
  const share = { piece_count: '150', rate: '0.5', per_pieces: '1', agreed_how: 'sign_language' }
  for (const { certificate_no } of [one, two]) done(await officer.post(`${at}/workers`, { ...share, certificate_no }))
  done(await officer.post(`${at}/move`, { move: 'begin' }))
  const shares = [...(await officer.get(at)).body.matchAll(/work-orders\/shares\/(\d+)/g)].map(([, id = '']) => id)
  const own = `/taiyuan/work-orders/shares/${shares[0]}`
  done(await commissioner.post(`${own}/materials`, { piece_count: '100', handed_on: on, receipt_how: 'sign_language' }))
  done(await commissioner.post(`${own}/training`, { trained_on: on, taught: '串法、打结，已经会了' }))
  const batch = number((await officer.get(`${own}/collection`)).body, /name="batch"[^>]*value="(\d+)"/)
  done(await commissioner.post(`${own}/collection`, { batch, collects: 'made', piece_count: '60', hours: '9', collected_on: on }))
  const collection = number((await officer.get(`${own}/check`)).body, /name="collection"[^>]*value="(\d+)"/)
  done(await officer.post(`${own}/check`, { collection, good_count: '52', rework_count: '8', spoilt_count: '0', reason: '线头没有藏好' }))
  const stops = Object.fromEntries(shares.slice(0, 2).map((id, i) => [`stop_${id}`, String(i + 1)]))
  done(await commissioner.post('/taiyuan/work-orders/rounds', { visit_on: '2026-03-21', visitor: '王桂花', ...stops }))

  const house = String((await officer.post('/taiyuan/organisations', workshop)).headers.location).replace('organisations', 'sheltered')
  done(await officer.post(`${house}/places`, { place_count: '4', opened_on: '2025-01-01' }))
  const form = (await officer.get(`${house}/stays/new`)).body
  const places = [...form.matchAll(/name="place"[^>]*value="(\d+)"/g)].map(([, id = '']) => id)
  for (const [i, { certificate_no }] of [one, two].entries())
    done(await officer.post(`${house}/stays`, { certificate_no, place: places[i] ?? '', from_on: '2026-01-05' }))
}
