/** Grants for adaptation: recorded by the district. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { FileUpload } from '../../../ui/upload.tsx'
import { programmesToday } from '../../programmes/acts.ts'
import { recordGrant } from '../acts/grants.ts'
import { workshopIn } from '../acts/reach.ts'
import { grantForm } from '../form.ts'
import { grantWords as words } from '../words/grants.ts'
import { askPage, isWrong } from './asking.tsx'

/** The purses of the plans in force, each by its version and name. */
async function formFor(visit: Visit) {
  const purses = (await programmesToday(visit)).flatMap(({ id, plan }) =>
    Object.entries(plan.purses).map(([name, { title }]): [string, Phrase] => [`${id}.${name}`, title]),
  )
  return grantForm(Object.fromEntries(purses))
}

async function asked(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { id, trading_name } = await workshopIn(visit, idParam(visit))
  const proof = <FileUpload voice={visit.voice} name="file" label={words.proof} hint={words.proof_hint} fault={faults['file']} accept="image/*,.pdf" />
  const page = {
    heading: words.add,
    caption: trading_name,
    lead: words.lead,
    action: inCity(visit, `/sheltered/${id}/grants`),
    form: await formFor(visit),
    files: true,
    children: proof,
  } as const
  return askPage(visit, page, typed, faults)
}

async function record(visit: Visit): Promise<Reply> {
  const { id } = await workshopIn(visit, idParam(visit))
  visit.about('organisation', id)
  const { answers, faults, typed } = readForm(await formFor(visit), visit.body, { also: ['file'] })
  if (isWrong(faults)) return asked(visit, typed, faults)
  const [version = '', purse = ''] = String(answers['purse']).split('.')
  const wrong = await recordGrant(visit, id, {
    bought: String(answers['bought']),
    plan_version_id: Number(version),
    purse,
    amount_fen: BigInt(String(answers['amount'])),
    bought_on: String(answers['bought_on']),
    proof: visit.uploads.find(({ field, bytes }) => field === 'file' && bytes.length > 0)?.bytes,
  })
  return isWrong(wrong) ? asked(visit, typed, wrong) : { to: inCity(visit, `/sheltered/${id}`) }
}

export const grantRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/sheltered/:id/grants/new', who: ['district_officer'], audit: 'sheltered.grant_page', answer: (visit) => asked(visit) },
  { method: 'POST', url: '/:city/sheltered/:id/grants', who: ['district_officer'], audit: 'sheltered.grant', uploads: true, answer: record },
]
