/** What a construct of real rules is, how the language says it, and how far the program carries it out. */
/** `runs`: a feature acts on it. `computed`: worked out and tested, no feature acts on it yet. `read`: checked and shown, not yet run. */
export type Standing = 'runs' | 'computed' | 'read'
export type Construct = {
  readonly title: readonly [zh: string, en: string]
  readonly standing: Standing
  /** where it stands in a plan: a path (`*` is any one step, `=value` asks for a value), or `fact:` and the path of a fact that a test, figure or expression looks at */
  readonly found: readonly string[]
}
export const construct = (standing: Standing, zh: string, en: string, ...found: string[]): Construct => ({ title: [zh, en], standing, found })
