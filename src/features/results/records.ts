/** The records behind a number, whatever feature keeps them, in one shape. */
import type { Act } from '../../kit/act.ts'
import { voiceOf, type Phrase } from '../../kit/say.ts'
import type { Plan, Target } from '../../plan/shape.ts'
import { awardsCounted } from '../funds/store.ts'
import { linksCounted } from '../households/store.ts'
import { placementsCounted } from '../jobs/store.ts'
import { recognitionsCounted } from '../recognition/store.ts'
import { completionsCounted } from '../training/store.ts'
import { asOf, householdCounts } from './count.ts'

export type Counted = {
  who: string
  latin?: string | undefined
  what: Phrase
  on: string
  proof: { kind: 'case'; id: number } | { kind: 'file'; sha256: string }
}
const same = (text: string): Phrase => ({ zh: text, en: text })

/** The records in the reader's area that a target counts, oldest first, at most 2,000. */
export async function recordsOf(act: Act, plan: Plan, target: Target): Promise<Counted[]> {
  const day = asOf(plan, act.today)
  const { area } = act.actor
  const of = target.of ?? []
  switch (target.counts) {
    case 'recognitions_held':
      return (await recognitionsCounted(act.db, plan.plan, of, day, area)).map((row) => ({
        who: row.shown_name,
        what: plan.recognitions[row.category]?.title ?? same(row.category),
        on: row.valid_from,
        proof: { kind: 'case', id: row.application_id },
      }))
    case 'awards_granted':
      return (await awardsCounted(act.db, plan.plan, of, day, area)).map((row) => ({
        who: row.name ?? '',
        latin: row.name_latin ?? undefined,
        what: { zh: voiceOf('zh-Hans').money(row.total_fen), en: voiceOf('en').money(row.total_fen) },
        on: row.granted_on,
        proof: { kind: 'case', id: row.application_id },
      }))
    case 'placements':
      return (await placementsCounted(act.db, plan.plan, day, area, target.evidence)).map((row) => ({
        who: row.name,
        latin: row.name_latin,
        what: same(row.trading_name),
        on: row.started_on,
        proof: { kind: 'file', sha256: row.contract_sha256 },
      }))
    case 'courses_completed':
      return (await completionsCounted(act.db, plan.plan, day, area)).map((row) => ({
        who: row.name,
        latin: row.name_latin,
        what: { zh: row.course_zh, en: row.course_en },
        on: row.completed_on,
        proof: { kind: 'file', sha256: row.register_sha256 },
      }))
    case 'household_links':
      return (await linksCounted(act.db, plan.plan, day, area, householdCounts(plan, target, day))).map((row) => ({
        who: row.head_name,
        what: same(`${row.trading_name} · ${row.given}`),
        on: row.linked_on,
        proof: { kind: 'file', sha256: row.evidence_sha256 },
      }))
    default:
      return []
  }
}
