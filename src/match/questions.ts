/** What an explanation leaves open. */
import { ordinary, surroundings, type Use } from './axes.ts'
import type { LawLine, Line, Question, WishLine } from './explanation.ts'

/** What to ask next, and whom. */
export function questionsOf(lines: readonly Line[], law: readonly LawLine[], wishes: readonly WishLine[]): Question[] {
  const use = ({ axis, purpose }: Use): Use => ({ axis, purpose }) as Use
  const found: Question[] = []
  for (const line of lines) {
    if (line.state === 'ask' && Math.max(line.own[1], line.aided?.[1] ?? 0) >= Math.min(ordinary, line.level))
      found.push({ to: 'person', about: 'ability', use: use(line) })
    if (line.state === 'ask' && line.essential === 'unknown') found.push({ to: 'employer', about: 'essential', use: use(line) })
    if (line.skill) found.push({ to: 'person', about: 'skill', use: use(line) })
  }
  for (const { kind, kept, offers } of wishes) {
    const surrounding = surroundings.find((each) => each === kind)
    if (surrounding && kept === null) found.push({ to: offers === null ? 'employer' : 'person', about: 'surrounding', surrounding })
  }
  for (const { rule, effect } of law) if (effect === 'ask') found.push({ to: 'authority', about: 'law', rule })
  return found
}
