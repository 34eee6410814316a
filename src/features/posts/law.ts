/** The dated values that posts are given under (law/posts.yaml), each with the document that sets it. */
import { readFileSync } from 'node:fs'
import type { Day } from '../../kit/day.ts'
import type { Phrase } from '../../kit/say.ts'
import { readLaw, type Law } from '../../plan/law.ts'
import { valueOn } from '../../plan/parameter.ts'
import { clauseOf } from './rules/clause.ts'

const read = new Map<string, Law>()

/** A file of `law/`, read once. Throws when it has faults: the house does not run without it. */
function lawIn(file: string): Law {
  const known = read.get(file)
  if (known) return known
  const found = readLaw(readFileSync(file, 'utf8'), file)
  if ('faults' in found) throw new Error(found.faults.map((fault) => `${fault.file}:${fault.line} ${fault.says.en}`).join('\n'))
  read.set(file, found.law)
  return found.law
}
const postLaw = (): Law => lawIn('law/posts.yaml')

/** A value in force on a day: its number, what it is called, the document and clause, and whether it is only assumed. */
export type Figure = { readonly value: number; readonly title: Phrase; readonly clause: Phrase; readonly assumed: Phrase | undefined }

/** A parameter as of a day; undefined where none is in force. */
export const postFigure = (name: string, day: Day): Figure | undefined => figureIn(postLaw(), name, day)
/** A parameter of the State as of a day. */
export const nationalFigure = (name: string, day: Day): Figure | undefined => figureIn(lawIn('law/national.yaml'), name, day)

function figureIn(law: Law, name: string, day: Day): Figure | undefined {
  const parameter = law.parameters[name]
  const row = parameter && valueOn(parameter, day)
  if (!parameter || !row || typeof row.value !== 'number') return undefined
  return { value: row.value, title: parameter.title, clause: clauseOf(law, row), assumed: row.assumed ?? parameter.assumed }
}

/** The parameters of a day whose names begin so, the smallest value first: an order that the law file writes. */
export const figuresNamed = (beginning: string, day: Day): (Figure & { readonly name: string })[] =>
  Object.keys(postLaw().parameters)
    .filter((name) => name.startsWith(beginning))
    .flatMap((name) => {
      const figure = postFigure(name, day)
      return figure ? [{ ...figure, name: name.slice(beginning.length) }] : []
    })
    .sort((a, b) => a.value - b.value)
