/** The stages a case goes through, and the days on which a scheme takes applications. */
import { addDays, type Day } from '../kit/day.ts'
import { sightOf } from './engine.ts'
import type { Facts } from './facts.ts'
import { dayAt } from './figure.ts'
import { schemeOf } from './judge.ts'
import { termEnd } from './term.ts'
import type { Plan, Scheme, Stage, Window } from './shape.ts'

/** The stage at a place in the chain, counted from 0; undefined past its end. */
export const stageAt = (scheme: Scheme, index: number): Stage | undefined => (index < 0 ? undefined : scheme.review[index])

export type Opening =
  /** `until` is the last day of being open without a break; undefined when there is none in sight */
  | { readonly open: true; readonly until: Day | undefined; readonly window: Window }
  /** `opens` is undefined when it never opens again */
  | { readonly open: false; readonly opens: Day | undefined }

/** Whether a scheme takes applications on a day, within the days on which its plan is in force; if not, when it next does. Throws RangeError when there is no such scheme. */
export function windowsOn(plan: Plan, schemeId: string, day: Day, facts: Facts = {}): Opening {
  const { from, to } = plan.in_force
  const year = Number(day.slice(0, 4))
  const spans = schemeOf(plan, schemeId)
    .windows.flatMap((window) => ('after' in window ? afterEvent(plan, schemeId, window, day, facts) : spansOf(window, year, Number(from.slice(0, 4)))))
    .map((s) => ({ window: s.window, from: s.from < from ? from : s.from, to: to !== undefined && s.to > to ? to : s.to }))
    .filter((s) => s.from <= s.to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const now = spans.findLast((s) => s.from <= day && day <= s.to)
  if (!now) return { open: false, opens: spans.find((s) => s.from > day)?.from }
  let until = now.to
  for (const s of spans) if (s.from <= addDays(until, 1) && s.to > until) until = s.to
  // spans are looked at two years ahead: one that goes on beyond that has no end but the plan's
  const endless = 'each' in now.window && Number(until.slice(0, 4)) >= year + 2
  return { open: true, until: endless ? to : until, window: now.window }
}

type Span = { readonly window: Window; readonly from: Day; readonly to: Day }

/** The span after an event; while the event's day is not known, nothing shuts it. */
function afterEvent(plan: Plan, schemeId: string, window: Extract<Window, { after: unknown }>, day: Day, facts: Facts): Span[] {
  const { from, to } = plan.in_force
  const event = dayAt(sightOf(plan, facts, day, schemeId), window.after)
  if (event === undefined) return [{ window, from, to: to ?? '9999-12-31' }]
  return [{ window, from: window.opens_after ? termEnd(event, window.opens_after) : event, to: termEnd(event, window.within) }]
}

/** The spans of a window in the years around a day, and in the first year of the plan. */
function spansOf(window: Exclude<Window, { after: unknown }>, year: number, first: number): Span[] {
  if (!('each' in window)) return [{ window, from: window.from, to: window.to }]
  if (window.each === 'month') return monthly(window, year)
  const years = new Set([year - 1, year, year + 1, year + 2, first, first + 1])
  const dayIn = (y: number, monthDay: string): Day => {
    const [month = 1, day = 1] = monthDay.split('-').map(Number)
    return Temporal.PlainDate.from({ year: y, month, day }).toString()
  }
  return [...years].map((y) => ({ window, from: dayIn(y, window.from), to: dayIn(window.to < window.from ? y + 1 : y, window.to) }))
}

function monthly(window: Extract<Window, { each: 'month' }>, year: number): Span[] {
  const dayIn = (at: number, wanted: number): Day => {
    const first = Temporal.PlainDate.from({ year: year - 1, month: 1, day: 1 }).add({ months: at })
    return first.with({ day: Math.min(wanted, first.daysInMonth) }).toString()
  }
  return Array.from({ length: 48 }, (_, at) => ({ window, from: dayIn(at, window.from), to: dayIn(at, window.to) }))
}
