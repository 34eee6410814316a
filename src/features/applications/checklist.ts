/** What a case still lacks: questions without an answer, documents not given. */
import type { Answers, Form } from '../../kit/form.ts'
import type { Ask, Scheme } from '../../plan/shape.ts'
import type { Case } from './acts.ts'

type Given = { readonly kind: string }

/** The names of required questions without an answer. */
export const answersMissing = ({ scheme, application }: Pick<Case, 'scheme' | 'application'>): string[] =>
  Object.entries(scheme.asks).flatMap(([name, ask]) => (ask.optional || application.answers[name] !== undefined ? [] : [name]))

/** The documents a scheme wants for these answers that were not given. */
export const papersMissing = ({ scheme }: Pick<Case, 'scheme' | 'application'>, given: readonly Given[]) =>
  Object.entries(scheme.documents)
    .filter(([kind, document]) => !document.optional && !given.some((paper) => paper.kind === kind))
    .map(([kind, { title }]) => ({ kind, title }))

/** The pages of a scheme's form: each group of questions in the plan's order; questions without a group come first. */
export function pagesOf(scheme: Scheme): { group: string; form: Form }[] {
  const groups = new Map<string, Record<string, Ask>>()
  for (const [name, ask] of Object.entries(scheme.asks)) {
    const group = ask.group ?? ''
    groups.set(group, { ...groups.get(group), [name]: ask })
  }
  return [...groups].map(([group, form]) => ({ group, form }))
}

/** Answers of one page only. */
export const answersOn = (form: Form, answers: Answers): Answers => Object.fromEntries(Object.keys(form).map((name) => [name, answers[name]]))
