/** The plan desk: versions, changing a file with a check, proposing, and the second person. */
import { bodyText, idParam, type Route, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { readUnderLaw } from '../acts.ts'
import { faultLine } from '../pages/edit.tsx'
import { PlansPage } from '../pages/versions.tsx'
import * as store from '../store.ts'
import { sayings, words } from '../words.ts'
import { readers, writers, sourceIn, editPage, propose } from './editing.tsx'
import { proposalPage, answer } from './proposing.tsx'

async function versionAsked(visit: Visit) {
  const version = await store.sourceOf(visit.db, idParam(visit))
  if (!version) throw new Refusal(404, sayings.gone)
  return version
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/plans',
    who: readers,
    audit: 'plans.page',
    nav: { says: words.plans, order: 65, group: 'office' },
    answer: async (visit) => {
      const [versions, proposals] = [await store.versions(visit.db), await store.proposalsNewest(visit.db)]
      const mayEdit = visit.actor.role === 'city_officer'
      return {
        page: <PlansPage voice={visit.voice} city={visit.city.slug} versions={versions} proposals={proposals} mayEdit={mayEdit} />,
        title: visit.voice.say(words.plans),
        wide: true,
      }
    },
  },
  {
    method: 'GET',
    url: '/:city/plans/:id/plan.yaml',
    who: readers,
    audit: 'plans.file',
    answer: async (visit) => {
      const { plan, version, source } = await versionAsked(visit)
      return { file: source, media_type: 'text/yaml; charset=utf-8', name: `${plan}-${version}.yaml` }
    },
  },
  {
    method: 'GET',
    url: '/:city/plans/:id/edit',
    who: writers,
    audit: 'plans.edit_page',
    answer: async (visit) => editPage(visit, { source: (await versionAsked(visit)).source }),
  },
  {
    method: 'POST',
    url: '/:city/plans/check',
    who: writers,
    audit: 'plans.check',
    answer: async (visit) => editPage(visit, { source: sourceIn(visit), note: bodyText(visit, 'note') }, {}, true),
  },
  {
    method: 'POST',
    url: '/:city/plans/checked',
    who: writers,
    audit: 'plans.checked',
    answer: async (visit) => {
      const read = await readUnderLaw(visit, sourceIn(visit))
      const lines = 'faults' in read ? read.faults.slice(0, 20).map((fault) => faultLine(visit.voice, fault)) : []
      const said =
        'faults' in read
          ? visit.voice.say(words.faults, { n: read.faults.length })
          : visit.voice.say(words.good, { title: read.plan.title, n: Object.keys(read.plan.schemes).length })
      return { json: { said, lines } }
    },
  },
  { method: 'POST', url: '/:city/plans/propose', who: writers, audit: 'plans.propose', answer: propose },
  { method: 'GET', url: '/:city/plans/proposals/:id', who: readers, audit: 'plans.proposal', answer: (visit) => proposalPage(visit) },
  { method: 'POST', url: '/:city/plans/proposals/:id', who: writers, audit: 'plans.second', answer: answer },
]
