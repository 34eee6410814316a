/** What the checks of a file's links share. */
import type { Phrase } from '../kit/say.ts'
import type { Language } from './express.ts'
import type { Marked, Path } from './marked.ts'
import { nearest } from './nearest.ts'
import { listOf, tableIn, tableOf, textOf, type Raw } from './raw.ts'
import { faultWords } from './words.ts'

export type Linker = {
  readonly marked: Marked
  readonly plan: Raw
  readonly language: Language
  /** the units of parameters, law and measures, by `parameters.x`, `law.x`, `measures.x` */
  readonly units: ReadonlyMap<string, string>
  /** Reports a name that a table does not have. */
  readonly named: (path: Path, name: unknown, table: Raw, says: Phrase) => boolean
}

/** A sentence with the word that was probably meant. */
export function withNearest(says: Phrase, word: string, known: Iterable<string>): Phrase {
  const near = nearest(word, known)
  return near === undefined ? says : { zh: `${says.zh}；是不是“${near}”？`, en: `${says.en}; did you mean “${near}”?` }
}

export function checkPeriod(marked: Marked, path: Path, period: Raw): void {
  const [from, to] = [textOf(period['from']), textOf(period['to'])]
  if (from !== undefined && to !== undefined && to < from) marked.report([...path, 'to'], faultWords.ends_before)
}

/** Reports periods that end before they begin, values that their unit does not take, and tables that run into each other. */
export function checkParameters(marked: Marked): void {
  for (const [id, parameter] of Object.entries(tableIn(marked.value, 'parameters'))) {
    const rows = listOf(tableOf(parameter)['values']).map(tableOf)
    const unit = tableOf(parameter)['unit']
    const open = tableOf(parameter)['to_fill'] !== undefined
    if (rows.length === 0 && !open && Array.isArray(tableOf(parameter)['values'])) marked.report(['parameters', id, 'values'], faultWords.no_values)
    rows.forEach((row, at) => {
      const path = ['parameters', id, 'values', at]
      checkPeriod(marked, path, row)
      for (const value of [row['value'], ...Object.values(tableIn(tableOf(row['value']), 'between'))])
        if (unit !== 'percent' && unit !== 'number' && !isWhole(unit === 'money' ? hundredfold(value) : value))
          marked.report([...path, 'value'], faultWords.not_whole)
      // a table of an earlier day would answer where the later one says nothing
      const before = rows.find((other) => other !== row && 'when' in other && 'when' in row && day(other['from']) < day(row['from']) && !('to' in other))
      if (before) marked.report(path, faultWords.tables_overlap)
    })
  }
}
const day = (value: unknown): string => textOf(value) ?? ''
const hundredfold = (value: unknown): unknown => (typeof value === 'number' ? value * 100 : value)
const isWhole = (value: unknown): boolean => typeof value !== 'number' || Math.abs(value - Math.round(value)) <= 1e-6

/** Reports what is wrong with an expression, at the place inside it. */
export function checkExpression({ marked, language }: Linker, path: Path, raw: unknown, list?: string, types?: readonly string[]): void {
  const text = textOf(raw)
  if (text === undefined || text === '') return
  const fault = language.faultIn(text, list, types)
  if (fault) marked.reportWithin(path, text, fault.at, fault.says, fault.values)
}
