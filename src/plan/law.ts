/** Parameters set above the city (nation, province): dated values, each with its document and how well it was read. */
import type { z } from 'zod'
import { name, phrase, source, tableOf, block } from './piece.ts'
import { parameter } from './shape/figures.ts'
import { checkParameters } from './linker.ts'
import { readShaped, type PlanFault } from './source.ts'

export const lawShape = block({ law: name, title: phrase, reasons: tableOf(phrase).default({}), sources: tableOf(source), parameters: tableOf(parameter) })
export type Law = z.output<typeof lawShape>

export const noLaw: Law = { law: 'none', title: { zh: '未载入法规参数', en: 'No parameters of law loaded' }, reasons: {}, sources: {}, parameters: {} }

/** Reads a file of `law/`; every fault with its line and column. */
export function readLaw(text: string, file: string): { law: Law } | { faults: PlanFault[] } {
  const read = readShaped(text, file, lawShape, checkParameters)
  return 'faults' in read ? read : { law: read.value }
}
