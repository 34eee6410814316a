/** Reads a file into a shape and tells everything that is wrong with it at once. */
import type { z } from 'zod'
import { Marked, type Path, type PlanFault } from './marked.ts'
import { tableIn } from './raw.ts'
import { isOfNoKind, shapeFault } from './shape-faults.ts'
import { keysAt } from './walk.ts'
import { withNearest } from './linker.ts'
import { faultWords } from './words.ts'

export type { PlanFault } from './marked.ts'

/** Reads text into a shape. `check` looks at the unshaped value, so that its faults come together with those of the shape. */
export function readShaped<S extends z.ZodType>(
  text: string,
  file: string,
  shape: S,
  check: (marked: Marked) => void = () => {},
): { value: z.output<S> } | { faults: PlanFault[] } {
  const marked = new Marked(text, file)
  if (marked.value === undefined || marked.value === null) {
    if (marked.faults.length === 0) marked.report([], faultWords.yaml, { message: '—' })
    return { faults: marked.faults }
  }
  resolveMarks(marked)
  const read = shape.safeParse(marked.value, { reportInput: true })
  for (const issue of read.error?.issues ?? []) reportIssue(marked, shape, issue, [])
  check(marked)
  if (read.success && marked.faults.length === 0) return { value: freeze(read.data) }
  return { faults: marked.faults.toSorted((a, b) => a.line - b.line || a.column - b.column) }
}

/** Replaces `assumed: name` by the reason of that name, and sees that every `reference` names a source. */
function resolveMarks(marked: Marked): void {
  const reasons = tableIn(marked.value, 'reasons')
  const sources = tableIn(marked.value, 'sources')
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, each] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key]
      if (key === 'assumed' && typeof each === 'string') {
        if (Object.hasOwn(reasons, each)) (value as Record<string, unknown>)['assumed'] = reasons[each]
        else marked.report(at, faultWords.no_reason, { name: each })
      } else if (key === 'reference' && typeof each === 'string') {
        if (!Object.hasOwn(sources, each)) marked.report(at, faultWords.no_source, { name: each })
      } else walk(each, at)
    }
  }
  walk(marked.value, [])
}

function reportIssue(marked: Marked, shape: z.ZodType, issue: z.core.$ZodIssue, within: Path): void {
  const path = [...within, ...(issue.path as Path)]
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys)
      marked.reportKey([...path, key], /\s/.test(key) ? faultWords.comma : withNearest(faultWords.unknown_key, key, keysAt(shape, marked.value, path)), { key })
  else if (issue.code === 'invalid_key') for (const inner of issue.issues) marked.reportKey(path, shapeFault(inner))
  else if (issue.code === 'invalid_union' && (issue.input === undefined || isOfNoKind(issue)))
    marked.report(path, issue.input === undefined ? faultWords.missing : shapeFault(issue), { key: String(path.at(-1) ?? '') })
  else if (issue.code === 'invalid_union') {
    const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
    if (nearest?.length) for (const inner of nearest) reportIssue(marked, shape, inner, path)
    else marked.report(path, shapeFault(issue))
  } else if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined)
    marked.report(path, faultWords.missing, { key: String(path.at(-1) ?? '') })
  // a reason that was not found has been told already
  else if (path.at(-1) !== 'assumed' || typeof issue.input !== 'string') marked.report(path, shapeFault(issue))
}

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map((i) => i.path.length))

/** Freezes a value and all in it, so that what was compiled from a plan stays true of it. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const each of Object.values(value)) freeze(each)
  }
  return value
}
