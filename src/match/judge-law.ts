/** One rule of law against what was measured. */
import type { LawLine } from './explanation.ts'
import { lawRules, type LawCheck, type LawEffect, type LawRuleId, type Measures } from './law-rules.ts'

function holds({ least, obtainable }: LawCheck, measured: number | boolean | undefined): LawEffect {
  if (measured === undefined) return 'ask'
  const enough = least === true ? measured === true : Number(measured) >= least
  return enough ? 'ok' : obtainable ? 'ask' : 'no'
}

/** The best of a rule's ways; a way is as good as its worst check. */
export function lawEffect(rule: LawRuleId, measures: Measures): LawEffect {
  const ways = lawRules[rule].ways.map((way) => {
    const effects = way.map((check) => holds(check, measures[check.field]))
    return effects.includes('no') ? 'no' : effects.includes('ask') ? 'ask' : 'ok'
  })
  return ways.includes('ok') ? 'ok' : ways.includes('ask') ? 'ask' : 'no'
}

export const lawLine = (rule: LawRuleId, measures: Measures): LawLine => ({
  rule,
  ways: lawRules[rule].ways.map((way) => way.map((check) => ({ ...check, measured: measures[check.field] ?? null }))),
  effect: lawEffect(rule, measures),
})
