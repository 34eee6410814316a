/** Campaigns: begun by the city, seen by officers, their draw seen by everybody. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { categoriesInspected, openCampaign } from '../acts.ts'
import { campaignForm } from '../form.ts'
import { DrawPage } from '../pages/draw.tsx'
import { draw } from '../rules.ts'
import { words } from '../words/shown.ts'
import { officials, rowOf, list, asked, one } from './showing.tsx'

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
    nav: { says: words.inspections, order: 45, group: 'people' },
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
