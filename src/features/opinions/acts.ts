/** Asking an expert about a case, and what ends the question: an answer, a withdrawal, or the expert's interest. */
import { randomBytes } from 'node:crypto'
import { accountOf, type Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import type { Kept } from '../../kit/files.ts'
import { Refusal } from '../../kit/refusal.ts'
import { dayPhrase } from '../../kit/say.ts'
import { withPlan, type Case } from '../applications/acts.ts'
import { mustBeDisinterested } from '../applications/acts/interest.ts'
import { limitsOf } from '../applications/acts/limit.ts'
import { standsStill, startClock, stopClock } from '../applications/acts/waiting.ts'
import { tellSide } from '../applications/acts/side.ts'
import { tightest } from '../applications/rules/limits.ts'
import { applicationById } from '../applications/store.ts'
import { sayings as caseSayings } from '../applications/words.ts'
import { waitingForAnOfficer } from '../applications/rules/turns.ts'
import { tellHolder } from '../messages/acts.ts'
import * as store from './store.ts'
import { messages, sayings } from './words/said.ts'

export type Asking = {
  readonly expert_name: string
  readonly expert_body: string
  readonly expert_field: string
  readonly question: string
  readonly due_on: Day
  readonly shows_name: boolean
  readonly papers: readonly number[]
}
export type Opinion = { readonly stance: string; readonly grounds: string; readonly conditions: string | null }

/** Refuses (403) whoever has an interest, or whose turn it is not. */
export async function mustHaveTheTurn(act: Act, { application }: Case): Promise<void> {
  await mustBeDisinterested(act, application)
  if (!waitingForAnOfficer.has(application.state) || application.stage_role !== act.actor.role) throw new Refusal(403, sayings.not_now)
}

export const hashOfLink = (act: Act, link: string): string => act.tools.cipher.hash(link, 'expert_question.link') ?? ''

/** Asks. Returns the link's secret part, which is kept as a hash alone. The applicant is told where the clock stands still. */
export async function askExpert(act: Act, at: Case, { papers, ...asked }: Asking): Promise<string> {
  const { application } = at
  await mustHaveTheTurn(act, at)
  const link = randomBytes(24).toString('base64url')
  const before = tightest(await limitsOf(act, at))
  const row = { ...asked, application_id: application.id, stage_index: application.stage_index ?? 0, link_hash: hashOfLink(act, link) }
  await store.insertQuestion(act.db, { ...row, asked_on: act.today, asked_by: accountOf(act), asked_at: act.now }, papers)
  await stopClock(act, at, before)
  if (await standsStill(act, at)) {
    const slots = { number: application.number ?? '', day: dayPhrase(asked.due_on) }
    await tellSide(act, application, messages.stands_still, slots)
  }
  return link
}

/** The case of a question, whoever opened the link; refuses 404 where it is gone. */
export async function caseOf(act: Act, { application_id }: store.Question): Promise<Case> {
  const application = await applicationById(act.db, application_id)
  if (!application) throw new Refusal(404, caseSayings.gone)
  return withPlan(act, application)
}

/** An open question of a case; refuses 404 where there is none. */
export async function openQuestion(act: Act, { application }: Case, id: number): Promise<store.Question> {
  const found = (await store.questionsOf(act.db, application.id)).find((one) => one.id === id && one.how === null)
  if (!found) throw new Refusal(404, sayings.no_question)
  return found
}

/** An opinion as an expert gave it, by the link; or on paper, keyed in by the officer, with the day it came. */
export async function takeOpinion(act: Act, question: store.Question, opinion: Opinion, paper?: Kept & { readonly received_on: Day }): Promise<void> {
  if (opinion.stance === 'with_conditions' && !opinion.conditions) throw new Refusal(422, sayings.say_conditions)
  const { stance, grounds: reason, conditions } = opinion
  const scan = { paper_sha256: paper?.sha256 ?? null, paper_media_type: paper?.media_type ?? null }
  await end(act, question, { how: 'answered', stance, reason, conditions, ...scan, ended_on: paper?.received_on ?? act.today })
}

export const withdrawQuestion = (act: Act, question: store.Question, reason: string) => end(act, question, { how: 'withdrawn', reason, ended_on: act.today })
export const declareInterest = (act: Act, question: store.Question, reason: string) => end(act, question, { how: 'interested', reason, ended_on: act.today })

type Ended = Omit<Parameters<typeof store.insertEnd>[1], 'expert_question_id' | 'recorded_by' | 'recorded_at'>
async function end(act: Act, question: store.Question, ended: Ended): Promise<void> {
  await store.insertEnd(act.db, { expert_question_id: question.id, ...ended, recorded_by: act.actor.account, recorded_at: act.now })
  const at = await caseOf(act, question)
  await startClock(act, at)
  if (act.actor.account === question.asked_by) return
  await tellHolder(act, question.asked_by, question.application_id, messages.came, { number: at.application.number ?? '', name: question.expert_name })
}
