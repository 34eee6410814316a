/** Plans that rest on another: an amendment that replaces parts, and a place that fills in a template. Both come out as whole plans, republished. */
import { stringify } from 'yaml'
import type { Law } from './law.ts'
import { Marked, type PlanFault } from './marked.ts'
import { listOf, tableIn, tableOf, textOf } from './raw.ts'
import { readPlan } from './read.ts'
import type { Plan } from './shape.ts'
import { faultWords } from './words.ts'

/** The plan that a file rests on: what it amends, or the template it fills in. Undefined when it stands alone. */
export function restsOn(text: string): string | undefined {
  const { value } = new Marked(text, '')
  return textOf(tableIn(value, 'amends')['plan']) ?? textOf(tableOf(value)['fills_in'])
}

/** What is wrong with a file that rests on a plan which is not there. */
export function withoutBase(text: string, file: string): PlanFault[] {
  const marked = new Marked(text, file)
  const path = tableOf(marked.value)['amends'] === undefined ? ['fills_in'] : ['amends', 'plan']
  marked.report(path, faultWords.no_base, { name: restsOn(text) ?? '' })
  return marked.faults
}

/** Reads a file that rests on another. Faults of the whole are told at the part of this file that brought them, or at its first line. */
export function readComposed(text: string, file: string, baseText: string, law?: Law): { plan: Plan } | { faults: PlanFault[] } {
  const composed = compose(text, file, baseText)
  if ('faults' in composed) return composed
  const read = readPlan(composed.text, file, law)
  if ('plan' in read) return read
  const over = new Marked(text, file)
  for (const fault of read.faults) over.report([], fault.says)
  return { faults: over.faults }
}

/** The text of the whole plan that a file and the plan it rests on make, not yet checked as a plan; or what is wrong with the parts. */
export function compose(text: string, file: string, baseText: string): { text: string } | { faults: PlanFault[] } {
  const over = new Marked(text, file)
  const base = new Marked(baseText, file)
  if (over.faults.length > 0) return { faults: over.faults }
  const whole = tableOf(structuredClone(base.value))
  const { amends, ...own } = tableOf(over.value)
  listOf(tableOf(amends)['parts']).forEach((part, at) => {
    const { at: where, becomes, removed } = tableOf(part)
    const done = replaced(whole, (textOf(where) ?? '').split('.'), removed === true ? undefined : becomes)
    if (!done) over.report(['amends', 'parts', at, 'at'], faultWords.no_part, { name: String(where) })
  })
  checkFilled(over, whole, own)
  if (over.faults.length > 0) return { faults: over.faults }
  const { status: _status, ...merged } = tableOf(together(whole, own))
  const supersedes = amends === undefined ? merged['supersedes'] : [...new Set([...listOf(merged['supersedes']), textOf(whole['plan'])])]
  const republished = { ...merged, ...(supersedes === undefined ? {} : { supersedes }), ...(amends === undefined ? {} : { amends }) }
  return { text: stringify(republished, { aliasDuplicateObjects: false }) }
}

/** Values of a place must lie within what its template leaves open. */
function checkFilled(over: Marked, whole: Record<string, unknown>, own: Record<string, unknown>): void {
  for (const [id, filled] of Object.entries(tableIn(own, 'parameters'))) {
    const { at_least, at_most } = tableIn(tableIn(tableIn(whole, 'parameters'), id), 'to_fill')
    listOf(tableOf(filled)['values']).forEach((row, at) => {
      const { value } = tableOf(row)
      if (typeof value !== 'number') return
      if ((typeof at_least === 'number' && value < at_least) || (typeof at_most === 'number' && value > at_most))
        over.report(['parameters', id, 'values', at, 'value'], faultWords.not_within, { least: String(at_least ?? 0), most: String(at_most ?? '∞') })
    })
  }
}

function replaced(target: unknown, path: readonly string[], becomes: unknown): boolean {
  const [step = '', ...rest] = path
  if (typeof target !== 'object' || target === null || !(step in target)) return false
  if (rest.length > 0) return replaced((target as Record<string, unknown>)[step], rest, becomes)
  if (becomes === undefined) {
    if (Array.isArray(target)) target.splice(Number(step), 1)
    else delete (target as Record<string, unknown>)[step]
  } else (target as Record<string, unknown>)[step] = becomes
  return true
}
/** What stands in the second overrules the first; tables are joined, lists replaced. */
function together(base: unknown, over: unknown): unknown {
  const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isTable(base) || !isTable(over)) return over === undefined ? base : over
  const joined: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(over)) joined[key] = key in base ? together(base[key], value) : value
  return joined
}
