/** "Given home work …": a base that runs it, two registered workers, the commissioner and the district; and the steps at a door. */
import { equal, match } from 'node:assert/strict'
import type { LightMyRequestResponse } from 'fastify'
import { givenCity, type GivenCity, type Person } from './given.ts'
import { creditCodeFor } from './people.ts'
import { aPhoto, done, personDetails, plain } from './steps.ts'

export type HomeWork = {
  readonly city: GivenCity
  readonly base: Person
  readonly officer: Person
  readonly commissioner: Person
  /** the first worker, with an account */
  readonly worker: Person
  readonly certificates: readonly [string, string]
  readonly collect: (share: string, told: { collects: string; pieces: number; hours: number }) => Promise<LightMyRequestResponse>
  /** good, to be made again, spoilt */
  readonly check: (share: string, counts: readonly [number, number, number], more?: Record<string, string>) => Promise<LightMyRequestResponse>
  readonly pay: (share: string, amount: string) => Promise<LightMyRequestResponse>
}

export const agreed = { per_pieces: '1', rate: '0.5', agreed_how: 'signed' }
const today = '2026-03-02'

/** A no with its sentence. */
export function refused(answer: { statusCode: number; body: string }, status: number, says: RegExp): void {
  equal(answer.statusCode, status, plain(answer.body))
  match(plain(answer.body), says)
}

/** A city with everybody whom home work needs. */
export async function givenHomeWork(): Promise<HomeWork> {
  const city = await givenCity()
  const base = await city.somebody('organisation', '140107003', '巧手基地')
  const officer = await city.somebody('district_officer', '140107')
  const worker = await city.somebody('applicant', '140107003', '梁一')
  const commissioner = await city.somebody('commissioner', '140107003')
  const own = { ...personDetails('梁一'), communication: 'sign_language' }
  const other = personDetails('宋二')
  done(await worker.post('/taiyuan/person', own))
  done(await officer.post('/taiyuan/persons', { ...other, another_person: '另一个人' }))
  done(await base.post('/taiyuan/organisation', baseDetails))
  return {
    city,
    base,
    officer,
    commissioner,
    worker,
    certificates: [own.certificate_no, other.certificate_no],
    collect: async (share, { collects, pieces, hours }) => {
      const batch = await firstChoice(base, `${share}/collection`, 'batch')
      return commissioner.post(`${share}/collection`, { batch, collects, piece_count: String(pieces), hours: String(hours), collected_on: today })
    },
    check: async (share, [good, rework, spoilt], more = {}) => {
      const collection = await firstChoice(base, `${share}/check`, 'collection')
      const counts = { good_count: String(good), rework_count: String(rework), spoilt_count: String(spoilt) }
      return base.post(`${share}/check`, { collection, ...counts, ...more })
    },
    pay: (share, amount) => sendWithFile(city, base, `${share}/payment`, { amount, paid_on: today }),
  }
}

const baseDetails = {
  name: '巧手合作社',
  trading_name: '巧手基地',
  kind: 'cooperative',
  serves_as: 'base',
  credit_code: creditCodeFor(31),
  credit_code_note: '已对照执照',
  staff_count: '4',
  disabled_staff_count: '1',
  opened_on: '2020-05-01',
  address: '东社区 8 号',
  owner_name_public: 'no',
}

async function firstChoice(who: Person, address: string, name: string): Promise<string> {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec((await who.get(address)).body)?.[0] ?? ''
  return /value="(\d+)"/.exec(input)?.[1] ?? ''
}

/** Sends a form whose file box `file` holds a photograph. */
export async function sendWithFile(city: GivenCity, who: Person, url: string, fields: Record<string, string>): Promise<LightMyRequestResponse> {
  const edge = 'edge-of-a-part'
  const parts = Object.entries(fields).map(([name, value]) => `--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  const head = `${parts.join('')}--${edge}\r\ncontent-disposition: form-data; name="file"; filename="p.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`
  const headers = { cookie: who.cookie, 'accept-language': 'en', 'content-type': `multipart/form-data; boundary=${edge}` }
  return city.app.server.inject({
    method: 'POST',
    url,
    headers,
    payload: Buffer.concat([Buffer.from(head), await aPhoto(), Buffer.from(`\r\n--${edge}--\r\n`)]),
  })
}
