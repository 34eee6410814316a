/** The questions, made of the model of facts: one field a fact, under the fact's own path. */
import type { Field, Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { canBeAsked } from '../../plan/asking.ts'
import { factPaths, type Fact } from '../../plan/facts.ts'
import { words } from './words.ts'

export type Places = Readonly<Record<string, Phrase>>
/** A place outside the city, as a code that lies in none. */
export const elsewhere = '000000'

/** Who asks, and where; the only questions that are always put. */
export const firstForm = (places: Places): Form => ({
  who: { kind: 'choice', label: words.who, options: { person: words.who_person, family: words.who_family, organisation: words.who_organisation } },
  where: { kind: 'choice', label: words.where, hint: words.where_hint, options: { ...places, [elsewhere]: words.elsewhere } },
})

/** The question for a fact; it may be left out. Undefined where an applicant cannot be asked. */
export function questionFor(path: string, places: Places): Field | undefined {
  const fact = factPaths.get(path)
  return fact && canBeAsked(path) ? { ...asked(path, fact, places), optional: true } : undefined
}

function asked(path: string, fact: Fact, places: Places): Field {
  const { label } = fact
  // a year of age decides as well as the day of birth, and tells less
  if (path === 'person.birth_day') return { kind: 'number', label: words.age, at_least: 0, at_most: 120 }
  if (path === 'history.had') return { kind: 'yes_no', label: words.had }
  if (path.endsWith('_division')) return { kind: 'choice', label, options: { ...places, [elsewhere]: words.elsewhere } }
  if (path.endsWith('certificate.grade')) return { kind: 'number', label, hint: words.grade_hint, at_least: 1, at_most: 4 }
  switch (fact.kind) {
    case 'choice':
      return { kind: 'choice', label, ...(fact.options ? { options: fact.options } : {}) }
    case 'count':
      return { kind: 'number', label, at_least: 0 }
    case 'money':
      return { kind: 'money', label, hint: words.money_hint }
    default:
      return { kind: fact.kind === 'day' ? 'day' : 'yes_no', label }
  }
}

/** Every question there may be, so that whatever travels along is read like what was just typed. */
export const wholeForm = (places: Places): Form => ({
  ...firstForm(places),
  ...Object.fromEntries(
    [...factPaths.keys()].flatMap((path) => {
      const field = questionFor(path, places)
      return field ? [[path, field]] : []
    }),
  ),
})
