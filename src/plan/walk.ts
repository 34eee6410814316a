/** Walks a value together with the shape it should have, so that every test and every figure in a file is found by what it is and not by what it is called. */
import type { z } from 'zod'
import type { Path } from './marked.ts'
import { listOf, tableOf } from './raw.ts'

type Shape = z.core.$ZodType
type Visit = (shape: Shape, value: unknown, path: Path) => boolean
type Def = {
  type: string
  shape?: Record<string, Shape>
  element?: Shape
  valueType?: Shape
  innerType?: Shape
  options?: readonly Shape[]
  getter?: () => Shape
  in?: Shape
}
const defOf = (shape: Shape): Def => (shape as z.ZodType).def as unknown as Def

/** Calls `visit` on every value that has a shape; goes no deeper where it answers true. */
export function walk(shape: Shape, value: unknown, path: Path, visit: Visit): void {
  if (value === undefined || value === null || path.length > 40 || visit(shape, value, path)) return
  const def = defOf(shape)
  if (def.innerType) return walk(def.innerType, value, path, visit)
  if (def.in) return walk(def.in, value, path, visit)
  if (def.getter) return walk(def.getter(), value, path, visit)
  if (def.shape) for (const [key, inner] of Object.entries(def.shape)) walk(inner, tableOf(value)[key], [...path, key], visit)
  else if (def.element) {
    const { element } = def
    listOf(value).forEach((each, at) => walk(element, each, [...path, at], visit))
  } else if (def.valueType) for (const [key, each] of Object.entries(tableOf(value))) walk(def.valueType, each, [...path, key], visit)
  else if (def.options) {
    const option = fitting(def.options, value)
    if (option) walk(option, value, path, visit)
  }
}

/** Of several shapes, the one that the value seems meant for. */
function fitting(options: readonly Shape[], value: unknown): Shape | undefined {
  const kind = Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : 'plain'
  const rank = (shape: Shape): number => {
    const def = bare(shape)
    const own = def.element ? 'array' : def.shape || def.valueType ? 'object' : 'plain'
    if (own !== kind) return def.options ? 0 : -1
    return def.shape ? Object.keys(tableOf(value)).filter((key) => def.shape && key in def.shape).length + 1 : 1
  }
  return options
    .map((shape) => ({ shape, rank: rank(shape) }))
    .filter((each) => each.rank >= 0)
    .toSorted((a, b) => b.rank - a.rank)[0]?.shape
}
function bare(shape: Shape): Def {
  const def = defOf(shape)
  const inner = def.innerType ?? def.in ?? def.getter?.()
  return inner ? bare(inner) : def
}

/** The keys that may stand at a path of a file of this shape. */
export function keysAt(shape: Shape, value: unknown, path: Path): readonly string[] {
  let keys: readonly string[] = []
  walk(shape, value, [], (at, _, here) => {
    const shaped = defOf(at).shape
    if (shaped && here.length === path.length && here.every((step, i) => String(step) === String(path[i]))) keys = Object.keys(shaped)
    return here.length > path.length
  })
  return keys
}
