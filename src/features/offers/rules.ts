/** Answers as facts, and which questions stand together on the next page. */
import type { Day } from '../../kit/day.ts'
import type { Answer, Answers, Field, Typed } from '../../kit/form.ts'
import type { Voice } from '../../kit/say.ts'
import { factsAt } from '../../plan/fill.ts'
import { factPaths, type FactKind, type Facts } from '../../plan/facts.ts'
import { elsewhere } from './form.ts'
import { words } from './words.ts'

/** So many questions a page, at most. */
const together = 3

/** What was answered, as facts of a case filed today. An age counts as a birthday today. */
export function factsAnswered(answers: Answers, today: Day): Facts {
  const known: [string, unknown][] = [['at.filed_on', today]]
  const where = answers['where']
  if (typeof where === 'string' && where !== elsewhere) known.push(['place.division', where])
  if (where !== undefined && answers['who'] !== 'organisation') known.push(['person.registered_division', where])
  for (const [path, answer] of Object.entries(answers)) {
    const fact = factPaths.get(path)
    if (!fact || answer === undefined) continue
    // that something was had says nothing of what it was
    if (path === 'history.had' && answer === true) continue
    known.push([path, valueOf(path, fact.kind, answer, today)])
  }
  return factsAt(known)
}

function valueOf(path: string, kind: FactKind, answer: Answer, today: Day): unknown {
  if (path === 'history.had') return []
  if (path === 'person.birth_day')
    return Temporal.PlainDate.from(today)
      .subtract({ years: Number(answer) })
      .toString()
  return kind === 'money' ? BigInt(answer as string) : answer
}

/** The questions of the next page: the most deciding one, and those of its group that are wanted too. */
export function nextQuestions(wanted: readonly string[]): string[] {
  const [first] = wanted
  return first === undefined ? [] : wanted.filter((path) => groupOf(path) === groupOf(first)).slice(0, together)
}
const groupOf = (path: string): string => path.slice(0, path.lastIndexOf('.'))

/** What was answered, in words; '' where nothing was. */
export function saidOf(voice: Voice, field: Field, typed: Typed[string]): string {
  if (typeof typed !== 'string' || typed === '') return ''
  if (field.kind === 'yes_no') return voice.say(typed === 'yes' ? words.yes : words.no)
  const option = field.options?.[typed]
  if (option) return voice.say(option)
  return field.kind === 'day' ? voice.day(typed) : typed
}
