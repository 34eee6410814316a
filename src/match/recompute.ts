/**
 * The verdict computed again from an explanation's own numbers. Written apart and importing nothing of the engine, so that
 * an auditor can hold the one against the other, and a stored explanation stays checkable when the engine changes.
 */
type Effect =
  | { readonly kind: 'floor'; readonly level: number }
  | { readonly kind: 'bump'; readonly by: number }
  | { readonly kind: 'remove' }
  | { readonly kind: 'share' }
type Told = {
  readonly lines: readonly {
    readonly level: number
    readonly essential: string
    readonly own: readonly [number, number]
    readonly aided: readonly [number, number] | null
    readonly offered: readonly { readonly effect: Effect }[]
  }[]
  readonly law: readonly {
    readonly ways: readonly (readonly { readonly least: number | true; readonly obtainable?: true; readonly measured: number | boolean | null }[])[]
  }[]
  readonly wishes: readonly { readonly kept: boolean | null }[]
}

/** Verdict, standing and whether the person's own limits are kept. */
export function recompute({ lines, law, wishes }: Told): { verdict: string; standing: string; wanted: boolean } {
  const states = new Set(lines.map(stateAgain))
  const verdict = ['blocked', 'ask', 'trial', 'with'].find((state) => states.has(state)) ?? 'ok'
  const laws = new Set(law.map(({ ways }) => Math.max(...ways.map((way) => Math.min(...way.map(checkAgain))))))
  const standing = laws.has(0) ? 'law_no' : verdict === 'blocked' ? verdict : laws.has(1) ? 'law_ask' : verdict
  return { verdict, standing, wanted: !wishes.some(({ kept }) => kept === false) }
}

function stateAgain({ level, essential, own, aided, offered }: Told['lines'][number]): string {
  const need = level > 3 ? 3 : level
  const reach = (end: 0 | 1): number[] => {
    const alone = Math.max(own[end], aided ? aided[end] : 0)
    return [alone, ...offered.map(({ effect }) => withHelp(alone, effect, essential))]
  }
  const [sureAlone = 0, ...sureHelped] = reach(0)
  if (sureAlone >= need) return 'ok'
  if (sureHelped.some((reached) => reached >= need)) return 'with'
  if (essential === 'no') return 'soft'
  const missing = need - Math.max(...reach(1))
  if (missing <= 0 || essential === 'unknown') return 'ask'
  return missing < 2 ? 'trial' : 'blocked'
}

function withHelp(alone: number, effect: Effect, essential: string): number {
  if (effect.kind === 'floor') return Math.max(alone, effect.level)
  if (effect.kind === 'bump') return Math.max(alone, Math.min(3, alone + effect.by))
  return effect.kind === 'remove' || essential === 'no' ? Math.max(alone, 3) : alone
}

/** 2 holds, 1 open, 0 does not hold. */
function checkAgain({
  least,
  obtainable,
  measured,
}: {
  readonly least: number | true
  readonly obtainable?: true
  readonly measured: number | boolean | null
}): number {
  if (measured === null) return 1
  const enough = least === true ? measured === true : typeof measured === 'number' && measured >= least
  return enough ? 2 : obtainable ? 1 : 0
}
