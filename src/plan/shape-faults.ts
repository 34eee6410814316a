/** What is wrong with a value that does not have its shape, in our own sentences: the schema's library speaks of strings and booleans, a plan of text and of true or false. */
import type { z } from 'zod'
import type { Phrase } from '../kit/say.ts'
import { filled } from './marked.ts'
import { listOf } from './raw.ts'
import { faultWords, kindWords } from './words.ts'

type Kind = keyof typeof kindWords
const kinds: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  int: 'whole_number',
  boolean: 'yes_or_no',
  object: 'block',
  record: 'block',
  array: 'list',
}
/** The sentence for one issue of the schema. Total: whatever the library reports has a sentence here. */
export function shapeFault(issue: z.core.$ZodIssue): Phrase {
  switch (issue.code) {
    case 'custom':
      return (issue.params?.['says'] as Phrase | undefined) ?? faultWords.not_so_written
    case 'invalid_value':
      return filled(faultWords.not_one_of, { options: listOf(issue.values).join(' | ') })
    case 'invalid_type':
      return expected([kinds[issue.expected] ?? 'other'])
    case 'invalid_union':
      return expected(kindsOf(issue))
    case 'too_small':
      if (issue.origin === 'string') return faultWords.empty_text
      return filled(issue.origin === 'array' ? faultWords.too_few : faultWords.too_small, { least: String(issue.minimum) })
    case 'too_big':
      if (issue.origin === 'string') return filled(faultWords.too_long_text, { most: String(issue.maximum) })
      return filled(issue.origin === 'array' ? faultWords.too_many : faultWords.too_big, { most: String(issue.maximum) })
    case 'not_multiple_of':
      return filled(faultWords.not_multiple, { of: String(issue.divisor) })
    default:
      return faultWords.not_so_written
  }
}

/** Says which kinds of value may stand here: `It should be a number, or text`. */
function expected(found: readonly Kind[]): Phrase {
  const each = [...new Set(found)].map((kind) => kindWords[kind])
  return filled(faultWords.expected, {}, { kinds: { zh: each.map((k) => k.zh).join('或'), en: each.map((k) => k.en).join(' or ') } })
}
/** Every kind that one of the choices of a union asks for. */
const kindsOf = (issue: z.core.$ZodIssueInvalidUnion): Kind[] =>
  issue.errors.flat().flatMap((inner): Kind[] => {
    if (inner.path.length > 0) return []
    if (inner.code === 'invalid_union') return kindsOf(inner)
    if (inner.code === 'invalid_type') return [kinds[inner.expected] ?? 'other']
    return inner.code === 'invalid_value' ? ['text'] : []
  })

/** True when no choice of a union got further than the kind of the value. */
export const isOfNoKind = (issue: z.core.$ZodIssueInvalidUnion): boolean =>
  issue.errors.every((each) =>
    each.every((inner) => inner.path.length === 0 && (inner.code === 'invalid_type' || (inner.code === 'invalid_union' && isOfNoKind(inner)))),
  )
