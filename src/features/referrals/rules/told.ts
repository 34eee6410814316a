/** What a move's form said, field by field, in words; and which moves an employer sees. */
import type { Answers, Field, Form } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { MoveName } from '../flow.ts'
import { moveForms } from '../form.ts'
import { pageWords } from '../words/pages.ts'
import type { Shown } from './shown.ts'

export function toldLines(voice: Voice, move: MoveName, told: Answers, hide: readonly string[] = []): string[] {
  const form: Form = moveForms[move]
  return Object.entries(form).flatMap(([name, field]) => {
    const answer = told[name]
    return answer === undefined || hide.includes(name) ? [] : [voice.say(pageWords.told_line, { label: field.label, answer: worded(voice, field, answer) })]
  })
}

function worded(voice: Voice, { kind, options }: Field, answer: NonNullable<Answers[string]>): string {
  const word = (key: string): string => {
    const phrase: Phrase | undefined = options?.[key]
    return phrase ? voice.say(phrase) : key
  }
  if (kind === 'day') return voice.day(String(answer))
  return typeof answer === 'object' ? answer.map(word).join(voice.locale === 'en' ? ', ' : '、') : word(String(answer))
}

/** How the person communicates is told by what is arranged for the interview, so an employer sees that only where it was agreed to. */
export const hiddenFromEmployer = ({ communication }: Shown): readonly string[] => (communication === undefined ? ['aids', 'way'] : [])
