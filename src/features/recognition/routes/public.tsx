/** The public register: the list, one plaque, its certificate, and what its signature is checked with. */
import type { Db } from '../../../kit/db.ts'
import { inCity, type Route, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { printPaper } from '../../../kit/print/press.ts'
import { certificatePaper, signedText } from '../certificate.ts'
import { PlaquePage, type Plaque } from '../pages/public.tsx'
import * as store from '../store.ts'
import { words } from '../words.ts'
import { shown, list, csv } from './listing.tsx'

const officials: readonly string[] = ['district_officer', 'city_officer', 'auditor']

/** The public story of a recognised case, where one is told downstream. */
export type StoryTold = (db: Db, application: number) => Promise<{ readonly id: number; readonly title_zh: string; readonly title_en: string } | undefined>

export const plaqueRoutes = (storyTold: StoryTold): readonly Route[] => [
  { method: 'GET', url: '/:city/plaques', who: 'anyone', audit: 'plaques.page', nav: { says: words.plaques, order: 25, group: 'public' }, answer: list },
  { method: 'GET', url: '/:city/plaques.csv', who: 'anyone', audit: 'plaques.data', answer: csv },
  {
    method: 'GET',
    url: '/:city/plaques/:number',
    who: 'anyone',
    audit: 'plaque.page',
    sees: 'city',
    answer: async (visit) => {
      const plaque = await asked(visit)
      const told = await storyTold(visit.db, plaque.application_id)
      const story = told && { href: inCity(visit, `/examples/${told.id}`), title: { zh: told.title_zh, en: told.title_en } }
      const at = inCity(visit, `/plaques/${plaque.plaque_number}`)
      return {
        page: <PlaquePage voice={visit.voice} plaque={plaque} at={at} official={officials.includes(visit.actor.role)} story={story} />,
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
