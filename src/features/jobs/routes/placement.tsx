/** One placement: read, proved, left, taken back. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Form } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { recordLeaving, takeLeavingBack } from '../acts/leaving.ts'
import { addEvidence, takeBack } from '../acts/placing.ts'
import { countingOf } from '../acts/plans.ts'
import { evidenceForm, leavingForm, takingBackForm } from '../form.ts'
import { PlacementForms, type Sent } from '../pages/asking.tsx'
import { FollowUps } from '../pages/follow-ups.tsx'
import { PlacementPage } from '../pages/placement.tsx'
import { followUpsOf } from '../store/following.ts'
import { evidenceOf } from '../store/placements.ts'
import { placingWords as words } from '../words/placing.ts'
import { mayWrite, placementAsked, seers, statusOf, uploadOf, writers } from './who.ts'

export async function placementPage(visit: Visit, sent?: Sent): Promise<Reply> {
  const { voice, db } = visit
  const row = await placementAsked(visit)
  const at = inCity(visit, `/placements/${row.id}`)
  const stands = mayWrite(visit) && row.taken_back === null
  const page = (
    <PlacementPage voice={voice} city={visit.city.slug} row={row} counting={await countingOf(visit, row)} evidence={await evidenceOf(db, row.id)}>
      <FollowUps voice={voice} at={at} city={visit.city.slug} rows={await followUpsOf(db, row.id)} mayWrite={stands} sent={sent} />
      {stands ? <PlacementForms voice={voice} at={at} left={row.end_id !== null} sent={sent} /> : null}
    </PlacementPage>
  )
  return { page, title: voice.say(words.placements), status: sent ? statusOf(sent.faults) : 200 }
}

type Doing = (visit: Visit, row: Awaited<ReturnType<typeof placementAsked>>, told: Record<string, string>) => Promise<unknown>
/** One of the forms on a placement's page: read, done, and back to the page. */
const doing = (what: string, form: Form, audit: string, act: Doing, paper = false): Route => ({
  method: 'POST',
  url: `/:city/placements/:id/${what}`,
  who: writers,
  audit,
  ...(paper ? { uploads: true as const } : {}),
  answer: async (visit) => {
    const row = await placementAsked(visit)
    const { answers, faults, typed } = readForm(form, visit.body, { also: ['paper'] })
    const all = paper && !uploadOf(visit, 'paper') ? { paper: words.paper_missing, ...faults } : faults
    if (statusOf(all) === 422) return placementPage(visit, { what, typed, faults: all })
    await act(visit, row, Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, String(answer ?? '')])))
    return { to: inCity(visit, `/placements/${row.id}`) }
  },
})

export const placementRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/placements/:id', who: seers, audit: 'placement.read', reads: 'file', answer: (visit) => placementPage(visit) },
  doing(
    'evidence',
    evidenceForm,
    'placement.evidence',
    (visit, row, { kind = '' }) => addEvidence(visit, row, kind, uploadOf(visit, 'paper') ?? Buffer.alloc(0)),
    true,
  ),
  doing('leaving', leavingForm, 'placement.leaving', (visit, row, { ended_on = '', why = '', note = '' }) =>
    recordLeaving(visit, row, { ended_on, why, note }),
  ),
  doing('leaving-contrary', takingBackForm, 'placement.leaving_contrary', (visit, row, { reason = '' }) => takeLeavingBack(visit, row, reason)),
  doing('contrary', takingBackForm, 'placement.contrary', (visit, row, { reason = '' }) => takeBack(visit, row, reason)),
]
