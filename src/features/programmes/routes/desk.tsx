/** The plan desk: versions, changing a file with a check, proposing, and the second person. */
import { bodyText, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { changesBetween } from '../../../plan/diff.ts'
import { readUnderLaw, versionBefore } from '../acts.ts'
import { editForm, secondForm } from '../form.ts'
import { EditPage, faultLine } from '../pages/edit.tsx'
import { ProposalPage } from '../pages/proposal.tsx'
import { PlansPage } from '../pages/versions.tsx'
import { proposePlan, secondPlan } from '../proposals.ts'
import * as store from '../store.ts'
import { sayings, words } from '../words.ts'

const readers = ['city_officer', 'finance_officer', 'auditor', 'administrator'] as const
const writers = ['city_officer'] as const
/** A browser sends line ends its own way; a plan's text has one. */
const sourceIn = (visit: Visit): string => bodyText(visit, 'source').replaceAll('\r\n', '\n')

async function editPage(visit: Visit, typed: Typed, faults: Faults = {}, check = false): Promise<Reply> {
  const read = check ? await readUnderLaw(visit, String(typed['source'] ?? '')) : undefined
  const found = read && ('faults' in read ? read : { title: read.plan.title, schemes: Object.keys(read.plan.schemes).length })
  const title = visit.voice.say(words.edit)
  return {
    page: <EditPage voice={visit.voice} city={visit.city.slug} title={title} form={editForm} typed={typed} faults={faults} found={found} />,
    title,
    wide: true,
    status: Object.keys(faults).length > 0 || (found && 'faults' in found) ? 422 : 200,
  }
}

async function propose(visit: Visit): Promise<Reply> {
  const source = sourceIn(visit)
  const { answers, faults, typed } = readForm(editForm, { ...visit.body, source })
  if (Object.keys(faults).length > 0) return editPage(visit, { ...typed, source }, faults)
  const proposed = await proposePlan(visit, source, String(answers['note']))
  if ('faults' in proposed) return editPage(visit, { ...typed, source }, {}, true)
  visit.about('plan_proposal', proposed.id)
  return { to: inCity(visit, `/plans/proposals/${proposed.id}`) }
}

/** What changes against the newest version of the same plan, or of the plan it amends; undefined for a new plan. */
async function changesOf(visit: Visit, source: string) {
  const read = await readUnderLaw(visit, source)
  if ('faults' in read) throw new Refusal(409, read.faults[0]?.says ?? sayings.gone)
  const before = (await versionBefore(visit, read.plan))?.plan
  const titleOf = (scheme: string | undefined): Phrase | undefined =>
    scheme === undefined ? undefined : (read.plan.schemes[scheme] ?? before?.schemes[scheme])?.title
  const changes = before ? changesBetween(before, read.plan).map((change) => ({ change, scheme: titleOf(change.scheme) })) : undefined
  return { title: read.plan.title, changes }
}

async function proposalPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const proposal = await store.proposalById(visit.db, idParam(visit))
  if (!proposal) throw new Refusal(404, sayings.gone)
  visit.about('plan_proposal', proposal.id)
  const { title, changes } = await changesOf(visit, proposal.source)
  const mayAnswer = proposal.agreed === null && visit.actor.role === 'city_officer' && proposal.proposed_by !== visit.actor.account
  return {
    page: (
      <ProposalPage
        voice={visit.voice}
        at={inCity(visit, `/plans/proposals/${proposal.id}`)}
        proposal={proposal}
        // once in force it is the present version, and differs from it in nothing
        changes={proposal.agreed ? [] : changes}
        title={title}
        asked={mayAnswer ? { form: secondForm, typed, faults } : undefined}
      />
    ),
    title: visit.voice.say(words.proposal),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function answer(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(secondForm, visit.body)
  if (Object.keys(faults).length > 0) return proposalPage(visit, typed, faults)
  visit.about('plan_proposal', idParam(visit))
  await secondPlan(visit, idParam(visit), { agreed: answers['agreed'] === 'yes', note: answers['note'] ? String(answers['note']) : null })
  return { to: inCity(visit, `/plans/proposals/${idParam(visit)}`) }
}

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
    nav: { says: words.plans, order: 65 },
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
