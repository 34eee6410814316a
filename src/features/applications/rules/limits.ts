/** Limits over several stages, as a plan's clocks set them: when each runs out, with the days that do not count left out. */
import type { Calendar } from '../../../kit/calendar.ts'
import { addDays, dayOf, type Day } from '../../../kit/day.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { Scheme } from '../../../plan/shape.ts'
import { termEnd } from '../rules.ts'
import { unionOf, type Wait } from './waits.ts'

export type Happened = {
  readonly move: string
  readonly from_state: string
  readonly to_state: string
  readonly stage_index: number | null
  readonly made_at: Temporal.Instant
}
/** `due_on` is null while the clock stands still. */
export type Limit = { readonly title: Phrase; readonly due_on: Day | null }
type Clock = NonNullable<Scheme['clocks']>[string]
type Span = { readonly stage: number; readonly state: string; readonly from: Day; readonly to: Day | undefined }

/** The limits that a case is under now, at stage `now` of its chain: begun, and not past their last stage. In the plan's order. `waits`: when an expert was asked. */
export function limitsAt(scheme: Scheme, moves: readonly Happened[], now: number | null, calendar: Calendar, waits: readonly Wait[] = []): Limit[] {
  const spans = spansOf(moves, now)
  return Object.values(scheme.clocks ?? {}).flatMap(
    (clock) => limitOf(scheme, clock, spans, clock.stands_still?.includes('expert') ? waits : [], calendar) ?? [],
  )
}

/** The earliest day of several limits; undefined when none runs. */
export const tightest = (limits: readonly Limit[]): Day | undefined => limits.flatMap(({ due_on }) => due_on ?? []).toSorted()[0]

/** Between two moves a case lies where the later one finds it: stages may be passed over, handed back to, or handed up. */
const spansOf = (moves: readonly Happened[], now: number | null): Span[] =>
  moves.map((move, i) => {
    const next = moves[i + 1]
    return { stage: (next ? next.stage_index : now) ?? 0, state: move.to_state, from: dayOf(move.made_at), to: next && dayOf(next.made_at) }
  })

function limitOf(scheme: Scheme, clock: Clock, spans: readonly Span[], waits: readonly Wait[], calendar: Calendar): Limit | undefined {
  const place = (name: string | undefined, otherwise: number) => (name === undefined ? otherwise : scheme.review.findIndex(({ stage }) => stage === name))
  const [first, last] = [place(clock.from, 0), place(clock.to, scheme.review.length - 1)]
  const begun = spans.findIndex(({ stage }) => stage === first)
  const now = spans.at(-1)
  if (begun < 0 || !now || now.stage > last || /^(granted|refused|withdrawn)$/.test(now.state)) return undefined
  const start = spans[begun]?.from ?? now.from
  const asked = waits.flatMap(({ from, to }) => (to !== undefined && to < start ? [] : [{ from: from < start ? start : from, to }]))
  const still = unionOf([...spans.slice(begun).filter((span) => standsStill(scheme, clock, span)), ...asked])
  if (still.some(({ to }) => to === undefined)) return { title: clock.title, due_on: null }
  const end = termEnd(start, clock.within, calendar)
  if (clock.within.unit === 'working_days')
    return { title: clock.title, due_on: calendar.addWorkingDays(end, sum(still.map(({ from, to = from }) => calendar.workingDaysBetween(from, to)))) }
  return { title: clock.title, due_on: addDays(end, sum(still.map(({ from, to = from }) => Temporal.PlainDate.from(from).until(to).days))) }
}

function standsStill(scheme: Scheme, clock: Clock, { stage, state }: Span): boolean {
  const at = scheme.review[stage]
  // the days between a decision and its being opened again belong to nobody's limit
  if (state === 'granted' || state === 'refused') return true
  if (at && clock.without?.includes(at.stage)) return true
  if (state === 'returned') return clock.stands_still?.includes('correction') ?? false
  return (at?.kind === 'notice' || at?.kind === 'site_visit') && (clock.stands_still?.includes(at.kind) ?? false)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
