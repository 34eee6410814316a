/** What a construct of real rules is, how the language says it, and how far the program carries it out. */
/** `runs`: a feature acts on it. `computed`: worked out and tested, no feature acts on it yet. `read`: checked and shown, not yet run. */
export type Standing = 'runs' | 'computed' | 'read'
/** The feature file that acts on a construct, and the word by which it does. */
export type Actor = readonly [file: `features/${string}`, word: string]
export type Construct = {
  readonly title: readonly [zh: string, en: string]
  readonly standing: Standing
  /** who acts on it; of `runs` only */
  readonly by?: Actor
  /** where it stands in a plan: a path (`*` is any one step, `=value` asks for a value), or `fact:` and the path of a fact that a test, figure or expression looks at */
  readonly found: readonly string[]
  /** ways of saying it that no feature acts on, though one acts on the others */
  readonly yet: readonly string[]
}
const make = (standing: Standing, by: Actor | undefined, [zh, en, ...found]: readonly string[]): Construct => ({
  title: [zh ?? '', en ?? ''],
  standing,
  ...(by ? { by } : {}),
  found: found.map((way) => way.replace(/^yet /, '')),
  yet: found.flatMap((way) => (way.startsWith('yet ') ? [way.slice(4)] : [])),
})
/** A construct that a feature acts on; a way of saying it that begins with `yet ` is one on which none does. */
export const runs = (by: Actor, ...rest: string[]): Construct => make('runs', by, rest)
export const computed = (...rest: string[]): Construct => make('computed', undefined, rest)
export const read = (...rest: string[]): Construct => make('read', undefined, rest)

/** Whoever judges a case against the conditions of its scheme. */
export const judging: Actor = ['features/review/acts.ts', 'judge']
/** Whoever computes what a case is awarded; the ledger and the notice take it from there. */
export const awarding: Actor = ['features/applications/award.ts', 'computeAward']
