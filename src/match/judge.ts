/**
 * Whether a person and a vacancy fit, and why. Functions are compared with demands, item by item: a gap of one level is
 * a trial, unknown is a question, and only an essential demand two levels away that nothing closes blocks. Pure: no
 * clock, no chance, no label of the person.
 */
import type { Explanation, Line, LawLine, Standing, Verdict } from './explanation.ts'
import { lawLine } from './judge-law.ts'
import { lineOf } from './judge-line.ts'
import { wishLines, worthTo } from './judge-wishes.ts'
import type { Person } from './person.ts'
import { questionsOf } from './questions.ts'
import { smallestChanges } from './smallest-change.ts'
import type { Vacancy } from './vacancy.ts'
import { fitOf, losses, scoreOf, skillLoss, weightOf } from './weigh.ts'

/** Worst first. A question stands before a trial, because one answer may settle it; neither is further from a job than the other. */
export const standings = ['law_no', 'blocked', 'law_ask', 'ask', 'trial', 'with', 'ok'] as const satisfies readonly Standing[]
const verdicts = ['blocked', 'ask', 'trial', 'with'] as const satisfies readonly Verdict[]

/** Everything there is to say about one pair. */
export function judge(person: Person, vacancy: Vacancy): Explanation {
  const lines = vacancy.demands.map((demand) => lineOf(demand, person.abilities[demand.axis], vacancy))
  const law = vacancy.law.map((rule) => lawLine(rule, person.measures))
  const wishes = wishLines(person, vacancy)
  const verdict = verdicts.find((state) => lines.some((line) => line.state === state)) ?? 'ok'
  const [fit, worth] = [fitTo(lines), worthTo(person, vacancy)]
  return {
    rule: 'v2',
    person: person.id,
    vacancy: vacancy.id,
    sheet: vacancy.sheet,
    verdict,
    standing: standingOf(verdict, law),
    lines,
    law,
    wishes,
    wanted: wishes.every(({ kept }) => kept !== false),
    fit: Math.round(10_000 * fit),
    worth: Math.round(10_000 * worth),
    score: scoreOf(fit, worth),
    changes: smallestChanges(lines),
    questions: questionsOf(lines, law, wishes),
  }
}

function standingOf(verdict: Verdict, law: readonly LawLine[]): Standing {
  const all: Standing[] = [verdict, ...law.flatMap(({ effect }): Standing[] => (effect === 'no' ? ['law_no'] : effect === 'ask' ? ['law_ask'] : []))]
  return standings.find((standing) => all.includes(standing)) ?? 'ok'
}

function fitTo(lines: readonly Line[]): number {
  let [loss, weight] = [0, 0]
  for (const { state, essential, skill } of lines) {
    if (state === 'blocked') return 0
    loss += weightOf(essential) * Math.max(losses[state], skill ? skillLoss : 0)
    weight += weightOf(essential)
  }
  return fitOf(loss, weight)
}
