/** How far the cases of a round go, and on which working days. */
import type { District, World } from './world.ts'

/** The steps of a case. The closing is the calendar's: it follows seven working days of notice. */
const steps = ['file', 'submit', 'accept', 'pass', 'post', 'close', 'visit', 'propose', 'second'] as const
export type Step = (typeof steps)[number]

/** Working days after the step before, at least and at most. */
const least = { file: 0, submit: 0, accept: 1, pass: 2, post: 1, close: 8, visit: 1, propose: 1, second: 1 } as const
const most = { file: 5, submit: 0, accept: 4, pass: 8, post: 1, close: 8, visit: 10, propose: 5, second: 3 } as const

export type Meant = {
  readonly scheme: string
  /** the last step that is done */
  readonly last: Step
  /** how it ends after that, or is held up */
  readonly exit?: 'return' | 'refuse' | 'withdraw'
  readonly objection?: 'open' | 'dismissed' | 'upheld'
  /** filed by a commissioner in a township of theirs */
  readonly commissioner?: { readonly login: string; readonly division: string }
}
export type Round = { readonly plan: string; readonly district: District; readonly cases: readonly Meant[] }
export type Offsets = Readonly<Record<Step, number>>

export const goes = ({ last }: Meant, step: Step): boolean => steps.indexOf(step) <= steps.indexOf(last)

/** Chooses the working day of the round on which each step of each case falls; one notice takes all of the round's cases. */
export function layOut({ chance }: World, { cases }: Round): Offsets[] {
  const all = cases.map(() => {
    let at = 0
    return Object.fromEntries(steps.map((step) => [step, (at += chance.whole(least[step], most[step]))])) as Offsets
  })
  const post = Math.max(...all.map(({ pass }) => pass)) + 1
  return all.map((own) => {
    const wait = post - own.post
    return { ...own, post, close: post + 8, visit: own.visit + wait, propose: own.propose + wait, second: own.second + wait }
  })
}

/** The working day of a round on which an exit falls. */
export const exitOffset = ({ last }: Meant, own: Offsets): number => own[last] + 2

/** The working day of a round on which its last step falls. */
export function lengthOf({ cases }: Round, laid: readonly Offsets[]): number {
  const ends = cases.flatMap((meant, i) => {
    const own = laid[i]
    return own ? [meant.exit ? exitOffset(meant, own) : own[meant.last]] : []
  })
  return Math.max(...ends)
}
