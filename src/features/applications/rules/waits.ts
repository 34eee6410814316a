/** Days on which an expert was asked about a case: which clocks stand still meanwhile, and for how long. */
import type { Day } from '../../../kit/day.ts'
import type { Scheme } from '../../../plan/shape.ts'

/** From asking to the answer; without an end it is awaited still. */
export type Wait = { readonly from: Day; readonly to: Day | undefined }

/** The same days told once each, in order: two experts asked at once stop a clock once. */
export function unionOf(waits: readonly Wait[]): Wait[] {
  const union: Wait[] = []
  for (const wait of waits.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = union.at(-1)
    if (!last || (last.to !== undefined && last.to < wait.from)) union.push(wait)
    else if (last.to !== undefined) union[union.length - 1] = { from: last.from, to: wait.to !== undefined && wait.to < last.to ? last.to : wait.to }
  }
  return union
}

/** Whether a stage's own days stand still while an expert is asked: where a clock of the plan that runs over the stage does. */
export function waitsForExperts(scheme: Scheme, index: number | null): boolean {
  const place = (name: string | undefined, otherwise: number) => (name === undefined ? otherwise : scheme.review.findIndex(({ stage }) => stage === name))
  return Object.values(scheme.clocks ?? {}).some(
    ({ stands_still, from, to }) =>
      index !== null && stands_still?.includes('expert') === true && place(from, 0) <= index && index <= place(to, scheme.review.length - 1),
  )
}
