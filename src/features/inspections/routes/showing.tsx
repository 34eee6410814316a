/** What is shown of campaigns, to officers and to holders. */
import { accountOf } from '../../../kit/act.ts'
import { idParam, type Reply, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { grades as allGrades } from '../../../plan/shape/ladder.ts'
import { organisationByAccount } from '../../organisations/store.ts'
import { programmeById } from '../../programmes/acts.ts'
import type { State } from '../flow.ts'
import { CampaignPage } from '../pages/campaign.tsx'
import { CampaignsPage, type CampaignRow } from '../pages/campaigns.tsx'
import type { Row } from '../pages/table.tsx'
import { OwnPage } from '../pages/inspection.tsx'
import { draw, type Framed } from '../rules.ts'
import * as store from '../store.ts'
import { gradesIn } from '../store/sanctions.ts'
import { sayings } from '../words/said.ts'
import { stateWords, words } from '../words/shown.ts'

export const officials = ['district_officer', 'city_officer', 'auditor'] as const
type Campaign = NonNullable<Awaited<ReturnType<typeof store.campaignById>>>

export async function rowOf(visit: Visit, campaign: Omit<Campaign, 'frame'> & { frame: unknown }): Promise<CampaignRow> {
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

export async function list(visit: Visit): Promise<Reply> {
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

export async function asked(visit: Visit): Promise<Campaign> {
  const campaign = await store.campaignById(visit.db, idParam(visit))
  if (!campaign) throw new Refusal(404, sayings.gone)
  return campaign
}

export async function one(visit: Visit): Promise<Reply> {
  const campaign = await asked(visit)
  const rows = (await store.inspectionsOf(visit.db, campaign.id)).map((row) => shown(visit, row))
  const counts = (Object.keys(stateWords) as State[]).map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
  const carried = new Map((await gradesIn(visit.db, campaign.id)).map(({ grade, n }) => [grade, Number(n)]))
  const grades = allGrades.flatMap((grade) => (carried.size === 0 ? [] : [{ grade, count: carried.get(grade) ?? 0 }]))
  const told = { ...(await rowOf(visit, campaign)), seed: campaign.seed, share: campaign.share_percent }
  return {
    page: <CampaignPage voice={visit.voice} city={visit.city.slug} campaign={told} rows={rows} counts={counts} grades={grades} />,
    title: visit.voice.say(words.inspections),
    wide: true,
  }
}
