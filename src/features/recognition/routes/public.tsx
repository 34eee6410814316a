/** The public register: the list, one plaque, its certificate, and what its signature is checked with. */
import { idIn, inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Form } from '../../../kit/form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { areaOf } from '../../../kit/role.ts'
import type { Phrase } from '../../../kit/say.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { programmeById, programmes } from '../../programmes/acts.ts'
import { printPaper } from '../../../kit/print/press.ts'
import { certificatePaper, signedText } from '../certificate.ts'
import { PlaquePage, PlaquesPage, type Plaque } from '../pages/public.tsx'
import type { Standing } from '../flow.ts'
import * as store from '../store.ts'
import { words } from '../words.ts'

type Row = Awaited<ReturnType<typeof store.plaqueList>>[number]

async function shown(visit: Visit, row: Row): Promise<Plaque> {
  const { plan } = await programmeById(visit, row.plan_version_id)
  return {
    ...row,
    category_title: plan.recognitions[row.category]?.title ?? { zh: row.category, en: row.category },
    place: { zh: `${row.parent_zh === '太原市' ? '' : (row.parent_zh ?? '')}${row.name_zh}`, en: row.name_en },
    standing: row.standing as Standing,
    valid: row.standing === 'valid' && (row.valid_to === null || row.valid_to >= visit.today),
  }
}

async function list(visit: Visit): Promise<Reply> {
  const filter = {
    category: queryText(visit, 'category'),
    district: queryText(visit, 'district').replace(/\D/g, ''),
    name: queryText(visit, 'name').slice(0, 40),
  }
  const page = Math.min(idIn(queryText(visit, 'page')) ?? 0, 1e5)
  const rows = await store.plaqueList(visit.db, filter, page * 100)
  const plaques: Plaque[] = []
  for (const row of rows) plaques.push(await shown(visit, row))
  const at = (n: number) => `${inCity(visit, '/plaques')}?${new URLSearchParams({ ...filter, page: String(n) })}`
  return {
    page: (
      <PlaquesPage
        voice={visit.voice}
        city={visit.city.slug}
        plaques={plaques}
        filters={await filterForm(visit)}
        typed={filter}
        previous={page > 0 ? at(page - 1) : undefined}
        next={rows.length === 100 ? at(page + 1) : undefined}
      />
    ),
    title: visit.voice.say(words.plaques),
    wide: true,
  }
}

async function filterForm(visit: Visit): Promise<Form> {
  const categories: Record<string, Phrase> = Object.fromEntries(
    (await programmes(visit)).flatMap(({ plan }) => Object.entries(plan.recognitions).map(([id, { title }]) => [id, title])),
  )
  const districts = divisionOptions(await divisionsIn(visit.db, areaOf(visit.city.division)), ['district'])
  return {
    name: { kind: 'text', label: words.name, optional: true },
    category: { kind: 'choice', label: words.category, options: categories, optional: true },
    district: { kind: 'choice', label: words.district, options: districts, optional: true },
  }
}

/** Quoted, and never a formula when a spreadsheet opens it. */
const csvCell = (value: string | null): string => `"${(value ?? '').replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`

async function csv(visit: Visit): Promise<Reply> {
  const lines = ['plaque_number,category,shown_name,shown_owner,division,valid_from,valid_to,standing']
  for (let offset = 0; ; offset += 100) {
    const rows = await store.plaqueList(visit.db, {}, offset)
    for (const row of rows)
      lines.push(
        [row.plaque_number, row.category, row.shown_name, row.shown_owner, row.division, row.valid_from, row.valid_to, row.standing].map(csvCell).join(','),
      )
    if (rows.length < 100) break
  }
  return { file: `\uFEFF${lines.join('\r\n')}\r\n`, media_type: 'text/csv; charset=utf-8', name: 'plaques.csv' }
}

const officials: readonly string[] = ['district_officer', 'city_officer', 'auditor']

export const publicRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/plaques', who: 'anyone', audit: 'plaques.page', nav: { says: words.plaques, order: 25 }, answer: list },
  { method: 'GET', url: '/:city/plaques.csv', who: 'anyone', audit: 'plaques.data', answer: csv },
  {
    method: 'GET',
    url: '/:city/plaques/:number',
    who: 'anyone',
    audit: 'plaque.page',
    answer: async (visit) => {
      const plaque = await asked(visit)
      const at = inCity(visit, `/plaques/${plaque.plaque_number}`)
      return {
        page: <PlaquePage voice={visit.voice} plaque={plaque} at={at} official={officials.includes(visit.actor.role)} />,
        title: `${visit.voice.say(words.plaque)} ${plaque.plaque_number}`,
      }
    },
  },
  {
    method: 'GET',
    url: '/:city/plaques/:number/certificate.pdf',
    who: 'anyone',
    audit: 'plaque.certificate',
    answer: async (visit) => {
      const plaque = await asked(visit)
      return { file: printPaper(certificatePaper(visit, visit.voice, plaque)), media_type: 'application/pdf', name: `${plaque.plaque_number}.pdf` }
    },
  },
  {
    method: 'GET',
    url: '/:city/plaques/:number/signed.txt',
    who: 'anyone',
    audit: 'plaque.signed_text',
    answer: async (visit) => ({ file: signedText(visit.city.division, await asked(visit)), media_type: 'text/plain; charset=utf-8', name: 'signed.txt' }),
  },
  {
    method: 'GET',
    url: '/:city/plaques/:number/signature.bin',
    who: 'anyone',
    audit: 'plaque.signature',
    answer: async (visit) => {
      const signature = visit.tools.signer.sign(signedText(visit.city.division, await asked(visit)))
      return { file: Buffer.from(signature, 'base64url'), media_type: 'application/octet-stream', name: 'signature.bin' }
    },
  },
  {
    method: 'GET',
    url: '/:city/public-key.pem',
    who: 'anyone',
    audit: 'plaques.key',
    answer: async (visit) => ({ file: visit.tools.signer.publicKey, media_type: 'application/x-pem-file', name: 'public-key.pem' }),
  },
]

async function asked(visit: Visit): Promise<Plaque> {
  const row = await store.plaqueByNumber(visit.db, visit.params['number'] ?? '')
  if (!row) throw new Refusal(404, words.gone)
  return shown(visit, row)
}
