import type { Faults, Form } from '../../../kit/form.ts'
import { roundWords } from '../words/round.ts'

export const roundForm = {
  visit_on: { kind: 'day', label: roundWords.visit_on },
  visitor: { kind: 'text', label: roundWords.visitor, hint: roundWords.visitor_hint, max_length: 40 },
} as const satisfies Form

/** `name` in Chinese, `latin` where the page is English. */
export type Door = { readonly share_id: number; readonly name: string; readonly latin: string }
export const stopField = (share: number): string => `stop_${share}`

/** The form of a round: a box for each door, in which its place is written. */
export const roundFormOf = (doors: readonly Door[]): Form => ({
  ...roundForm,
  ...Object.fromEntries(
    doors.map(({ share_id, name, latin }) => {
      const { zh, en } = roundWords.place_of
      const label = { zh: zh.replace('{name}', () => name), en: en.replace('{name}', () => latin) }
      return [stopField(share_id), { kind: 'number', label, at_least: 1, at_most: 99, optional: true } as const]
    }),
  ),
})

/** The shares in the order in which they were numbered, or what is wrong with the numbers. */
export function stopsIn(doors: readonly Door[], answers: Readonly<Record<string, unknown>>): { shares: number[] } | { faults: Faults } {
  const chosen = doors.flatMap(({ share_id }) => {
    const at = answers[stopField(share_id)]
    return typeof at === 'number' ? [{ share_id, at }] : []
  })
  const [first] = doors
  if (chosen.length === 0) return { faults: first ? { [stopField(first.share_id)]: roundWords.no_stop } : {} }
  const twice = chosen.find(({ at }, i) => chosen.findIndex((one) => one.at === at) < i)
  if (twice) return { faults: { [stopField(twice.share_id)]: roundWords.same_stop } }
  return { shares: chosen.toSorted((a, b) => a.at - b.at).map(({ share_id }) => share_id) }
}
