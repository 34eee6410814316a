/** Campaigns: begun by the city, seen by officers, their draw seen by everybody. */
import { accountOf } from '../../../kit/act.ts'
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { organisationByAccount } from '../../organisations/store.ts'
import { programmeById } from '../../programmes/acts.ts'
import { categoriesInspected, openCampaign } from '../acts.ts'
import type { State } from '../flow.ts'
import { campaignForm } from '../form.ts'
import { CampaignPage, CampaignsPage, DrawPage, type CampaignRow, type Row } from '../pages/campaigns.tsx'
import { OwnPage } from '../pages/inspection.tsx'
import { draw, type Framed } from '../rules.ts'
import * as store from '../store.ts'
import { sayings, stateWords, words } from '../words.ts'

const officials = ['district_officer', 'city_officer', 'auditor'] as const
type Campaign = NonNullable<Awaited<ReturnType<typeof store.campaignById>>>

async function rowOf(visit: Visit, campaign: Omit<Campaign, 'frame'> & { frame: unknown }): Promise<CampaignRow> {
  const { plan } = await programmeById(visit, campaign.plan_version_id)
  const title = plan.recognitions[campaign.category]?.title ?? { zh: campaign.category, en: campaign.category }
  const frame = campaign.frame as readonly Framed[]
  return { ...campaign, category: title, drawn: draw(frame, campaign.seed, campaign.share_percent).length, all: frame.length }
}

const shown = (visit: Visit, row: store.InspectionRow): Row => ({
  ...row,
  state: row.state as State,
  place: { zh: row.name_zh, en: row.name_en },
  late: row.due_on < visit.today && row.state !== 'passed' && row.state !== 'failed',
})

async function list(visit: Visit): Promise<Reply> {
  const title = visit.voice.say(words.inspections)
  if (visit.actor.role === 'organisation') {
    const organisation = await organisationByAccount(visit.db, accountOf(visit))
    const rows = organisation ? await store.inspectionsSeen(visit.db, organisation.id) : []
    return { page: <OwnPage voice={visit.voice} city={visit.city.slug} rows={rows.map((row) => shown(visit, row))} />, title, wide: true }
  }
  const rows: CampaignRow[] = []
  for (const campaign of await store.campaigns(visit.db)) rows.push(await rowOf(visit, campaign))
  return { page: <CampaignsPage voice={visit.voice} city={visit.city.slug} rows={rows} mayOpen={visit.actor.role === 'city_officer'} />, title, wide: true }
}

async function asked(visit: Visit): Promise<Campaign> {
  const campaign = await store.campaignById(visit.db, idParam(visit))
  if (!campaign) throw new Refusal(404, sayings.gone)
  return campaign
}

async function one(visit: Visit): Promise<Reply> {
  const campaign = await asked(visit)
  const rows = (await store.inspectionsOf(visit.db, campaign.id)).map((row) => shown(visit, row))
  const counts = (Object.keys(stateWords) as State[]).map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
  const told = { ...(await rowOf(visit, campaign)), seed: campaign.seed, share: campaign.share_percent }
  return {
    page: <CampaignPage voice={visit.voice} city={visit.city.slug} campaign={told} rows={rows} counts={counts} />,
    title: visit.voice.say(words.inspections),
    wide: true,
  }
}

async function opening(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const heading = visit.voice.say(words.open)
  return {
    page: (
      <FormPage
        voice={visit.voice}
        heading={heading}
        action={inCity(visit, '/inspections/new')}
        form={await formFor(visit)}
        typed={typed}
        faults={faults}
        button={heading}
      />
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}
const formFor = async (visit: Visit) => campaignForm(Object.fromEntries([...(await categoriesInspected(visit))].map(([name, { title }]) => [name, title])))

export const campaignRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/inspections',
    who: [...officials, 'organisation'],
    audit: 'inspections.page',
    nav: { says: words.inspections, order: 45 },
    answer: list,
  },
  { method: 'GET', url: '/:city/inspections/new', who: ['city_officer'], audit: 'inspections.new_page', answer: (visit) => opening(visit) },
  {
    method: 'POST',
    url: '/:city/inspections/new',
    who: ['city_officer'],
    audit: 'inspections.open',
    answer: async (visit) => {
      const { answers, faults, typed } = readForm(await formFor(visit), visit.body)
      if (Object.keys(faults).length > 0) return opening(visit, typed, faults)
      const id = await openCampaign(visit, {
        category: String(answers['category']),
        share_percent: Number(answers['share_percent']),
        seed: String(answers['seed']),
        due_on: String(answers['due_on']),
      })
      visit.about('inspection_campaign', id)
      return { to: inCity(visit, `/inspections/${id}`) }
    },
  },
  { method: 'GET', url: '/:city/inspections/:id', who: officials, audit: 'inspections.campaign', answer: one },
  {
    method: 'GET',
    url: '/:city/inspections/:id/draw',
    who: 'anyone',
    audit: 'inspections.draw',
    answer: async (visit) => {
      const campaign = await asked(visit)
      const { category, year } = await rowOf(visit, campaign)
      const drawn = new Set(draw(campaign.frame, campaign.seed, campaign.share_percent))
      const told = { category, year, seed: campaign.seed, share: campaign.share_percent }
      return { page: <DrawPage voice={visit.voice} campaign={told} frame={campaign.frame} drawn={drawn} />, title: visit.voice.say(words.draw) }
    },
  },
]
