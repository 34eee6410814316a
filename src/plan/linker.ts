/** What the checks of a file's links share. */
import type { Phrase } from '../kit/say.ts'
import type { Language } from './express.ts'
import type { Marked, Path } from './marked.ts'
import { listOf, tableIn, tableOf, textOf, type Raw } from './raw.ts'
import { faultWords } from './words.ts'

export type Linker = {
  readonly marked: Marked
  readonly plan: Raw
  readonly language: Language
  /** Reports a name that a table does not have. */
  readonly named: (path: Path, name: unknown, table: Raw, says: Phrase) => boolean
}

export function checkPeriod(marked: Marked, path: Path, period: Raw): void {
  const [from, to] = [textOf(period['from']), textOf(period['to'])]
  if (from !== undefined && to !== undefined && to < from) marked.report([...path, 'to'], faultWords.ends_before)
}

/** Reports periods that end before they begin, and values that their unit does not take: yuan are whole fen, percent may be a fraction, all else is whole. */
export function checkParameters(marked: Marked): void {
  for (const [id, parameter] of Object.entries(tableIn(marked.value, 'parameters')))
    listOf(tableOf(parameter)['values']).forEach((each, at) => {
      const path = ['parameters', id, 'values', at]
      checkPeriod(marked, path, tableOf(each))
      const { value } = tableOf(each)
      const unit = tableOf(parameter)['unit']
      const whole = typeof value === 'number' && unit === 'yuan' ? value * 100 : value
      if (unit !== 'percent' && typeof whole === 'number' && Math.abs(whole - Math.round(whole)) > 1e-6) marked.report([...path, 'value'], faultWords.not_whole)
    })
}

/** Reports what is wrong with an expression, at the place inside it. */
export function checkExpression({ marked, language }: Linker, path: Path, raw: unknown): void {
  const text = textOf(raw)
  if (text === undefined || text === '') return
  const fault = language.faultIn(text)
  if (fault) marked.reportWithin(path, text, fault.at, fault.says, fault.values)
}
