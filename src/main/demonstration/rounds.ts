/** A round of a district: cases filed about the same time, put on notice together, each going as far as it is meant to. */
import type { Act } from '../../kit/act.ts'
import { effects, sources } from '../../app.ts'
import { addDays, type Day } from '../../kit/day.ts'
import { makeMove, type Case } from '../../features/applications/acts.ts'
import { closeNotices, postNotice } from '../../features/notices/acts.ts'
import { proposeDecision, recordVisit, secondDecision } from '../../features/review/acts.ts'
import { leave } from './exits.ts'
import { file } from './filing.ts'
import { noteObjection } from './objections.ts'
import { filerOf, officersOf } from './officers.ts'
import { caseOf, travellerOf, type Traveller } from './traveller.ts'
import { exitOffset, goes, type Offsets, type Round, type Step } from './way.ts'
import { asAccount, officeMinute, type District, type World } from './world.ts'

/** Notes a round in the diary, from its first day on. */
export function noteRound(w: World, round: Round, laid: readonly Offsets[], start: Day): void {
  const on = (offset: number): Day => w.calendar.addWorkingDays(start, offset)
  const travellers = round.cases.flatMap((meant, i) => {
    const offsets = laid[i]
    return offsets ? [travellerOf(w, round.district, meant, offsets)] : []
  })
  for (const one of travellers) {
    noteSteps(w, round, one, on)
    if (one.meant.exit) w.diary.note(on(exitOffset(one.meant, one.offsets)), officeMinute(w.chance), (act) => leave(w, act, one))
  }
  notePosting(w, round.district, travellers, on)
}

function noteSteps(w: World, { plan, district }: Round, one: Traveller, on: (offset: number) => Day): void {
  const { meant, offsets, officer } = one
  const note = (step: Step, work: (act: Act) => Promise<unknown>) => {
    if (goes(meant, step)) w.diary.note(on(offsets[step]), officeMinute(w.chance), async (act) => void (await work(act)))
  }
  const review = (step: Step, by: string, work: (act: Act, at: Case) => Promise<unknown>) =>
    note(step, async (act) => {
      const acting = await asAccount(w, act, by)
      await work(acting, await caseOf(acting, one))
    })
  note('file', async (act) => {
    one.filed = await file(w, act, { ...one, plan, officer: meant.commissioner?.login ?? filerOf(district.code) })
  })
  review('accept', officer, (act, at) => makeMove(act, at, 'accept'))
  review('pass', officer, (act, at) => makeMove(act, at, 'pass'))
  review('visit', officer, (act, at) => recordVisit(act, at, { visited_on: act.today, found: w.chance.one(seen), as_described: true }, {}))
  review('propose', one.proposer, (act, at) => proposeDecision(act, at, { outcome: 'grant', reason: '材料齐全，实地查看属实，符合条件' }, sources))
  review('second', one.seconder, async (act, at) => {
    const { application } = await secondDecision(act, at, { agreed: true }, { effects })
    if (application.organisation_id !== null)
      district.recognised.push({ id: application.organisation_id, division: application.division, category: application.scheme })
  })
}

function notePosting(w: World, district: District, travellers: readonly Traveller[], on: (offset: number) => Day): void {
  const posted = travellers.filter(({ meant }) => goes(meant, 'post'))
  const [first] = posted
  const [poster] = officersOf(district.code)
  if (!first || !poster) return
  const post = first.offsets.post
  w.diary.note(on(post), 18 * 60, async (act) => {
    const acting = await asAccount(w, act, poster)
    const ids = posted.flatMap(({ filed }) => (filed ? [filed.id] : []))
    const notice = await postNotice(acting, ids, sources)
    for (const one of posted) if (one.meant.objection) noteObjection(w, district, one, notice, { filed: on(post + 1), answered: on(post + 2) })
  })
  w.diary.note(addDays(on(post + 7), 1), 5, async (act) => void (await closeNotices(act, effects)))
}

const seen = [
  '店面在营业，执照挂在墙上，与申报一致',
  '现场有人在岗，工位和人数与申报一致',
  '场所属实，台账齐全，和经营者当面核对过',
  '查看了门面、内部和用工合同，情况属实',
]
