/** Sittings as their readers see them. */
import { accountOf } from '../../../kit/act.ts'
import { idParam, inCity, type Reply, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { quorumOf } from '../../../plan/panel.ts'
import { programmeById } from '../../programmes/acts.ts'
import { sittingIn } from '../acts/opening.ts'
import { chairs } from '../flow.ts'
import type { Minutes } from '../minutes.ts'
import { MinutesPage } from '../pages/minutes.tsx'
import { SittingPage } from '../pages/sitting.tsx'
import { SittingsPage, type SittingRow } from '../pages/sittings.tsx'
import { panelAt } from '../rules.ts'
import { ballotsOf, recusalsOf } from '../store/ballots.ts'
import { resultsOf } from '../store/results.ts'
import { seatsOf } from '../store/seats.ts'
import { casesOf, minutesOf, sittingsSeen, type Sitting } from '../store/sittings.ts'
import { words } from '../words.ts'
import { sayings } from '../words/scoring.ts'
import { SeatForm, type SeatTyped } from './seating.tsx'

export async function planOf(visit: Visit, sitting: Sitting) {
  const { plan } = await programmeById(visit, sitting.plan_version_id)
  const scheme = plan.schemes[sitting.scheme]
  const { stage, panel } = panelAt(scheme, sitting.stage_index)
  const title: Phrase = scheme?.title ?? stage.title
  return { plan, stage, panel, title, caption: `${visit.voice.say(title)} · ${visit.voice.say(stage.title)}` }
}

export async function list(visit: Visit): Promise<Reply> {
  const rows: SittingRow[] = []
  for (const sitting of await sittingsSeen(visit.db)) {
    const { stage, title } = await planOf(visit, sitting)
    rows.push({ ...sitting, scheme: title, stage: stage.title })
  }
  const mayOpen = (chairs as readonly string[]).includes(visit.actor.role)
  return { page: <SittingsPage voice={visit.voice} city={visit.city.slug} rows={rows} mayOpen={mayOpen} />, title: visit.voice.say(words.sittings), wide: true }
}

export async function one(visit: Visit, asked?: SeatTyped): Promise<Reply> {
  const sitting = await sittingIn(visit, idParam(visit))
  visit.about('sitting', sitting.id)
  const { plan, panel, caption } = await planOf(visit, sitting)
  const [seats, ballots, recusals] = [await seatsOf(visit.db, sitting.id), await ballotsOf(visit.db, sitting.id), await recusalsOf(visit.db, sitting.id)]
  const results = await resultsOf(visit.db, { sitting: sitting.id })
  const isChair = sitting.opened_by === accountOf(visit)
  const count = (rows: readonly { application_id: number }[], id: number) => rows.filter(({ application_id }) => application_id === id).length
  return {
    page: (
      <SittingPage
        voice={visit.voice}
        at={inCity(visit, `/sittings/${sitting.id}`)}
        caption={caption}
        state={sitting.state}
        held_on={sitting.held_on}
        quorum={seats.length > 0 ? quorumOf(plan, sitting.scheme, panel, seats.length, visit.today) : undefined}
        rule={panel.recusal}
        seats={seats}
        cases={(await casesOf(visit.db, sitting.id)).map((row) => ({
          ...row,
          given: count(ballots, row.application_id),
          aside: count(recusals, row.application_id),
          outcome: results.find(({ application_id }) => application_id === row.application_id)?.explained.at(-1)?.says,
        }))}
        criteria={Object.values(panel.scores ?? {}).map(({ title, weight }) => ({ title, weight: String(weight) }))}
        move={isChair ? (sitting.state === 'seating' ? 'convene' : sitting.state === 'scoring' ? 'close' : undefined) : undefined}
      >
        {isChair && sitting.state === 'seating' ? await SeatForm(visit, sitting, asked) : null}
      </SittingPage>
    ),
    title: caption,
    wide: true,
    status: asked ? 422 : 200,
  }
}

export async function minutes(visit: Visit): Promise<Reply> {
  const sitting = await sittingIn(visit, idParam(visit))
  const kept = await minutesOf(visit.db, sitting.id)
  if (!kept) throw new Refusal(404, sayings.gone)
  const { caption } = await planOf(visit, sitting)
  return {
    page: <MinutesPage voice={visit.voice} caption={caption} minutes={kept.content as unknown as Minutes} sha256={kept.sha256} />,
    title: visit.voice.say(words.minutes),
  }
}
