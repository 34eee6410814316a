/** A proposed change is shown, and answered by a second person. */
import { idParam, inCity, type Reply, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { changesBetween } from '../../../plan/diff.ts'
import { readUnderLaw, versionBefore } from '../acts.ts'
import { secondForm } from '../form.ts'
import { ProposalPage } from '../pages/proposal.tsx'
import { secondPlan } from '../proposals.ts'
import * as store from '../store.ts'
import { sayings, words } from '../words.ts'

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

export async function proposalPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
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

export async function answer(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(secondForm, visit.body)
  if (Object.keys(faults).length > 0) return proposalPage(visit, typed, faults)
  visit.about('plan_proposal', idParam(visit))
  await secondPlan(visit, idParam(visit), { agreed: answers['agreed'] === 'yes', note: answers['note'] ? String(answers['note']) : null })
  return { to: inCity(visit, `/plans/proposals/${idParam(visit)}`) }
}
