/** Persons by the cell they live in, for looking from a vacancy to those who could reach it. */
import { words } from './columns.ts'
import type { PackedPersons } from './persons.ts'
import { cellOf, cellSide } from './vacancies.ts'

/** Calls back for every person whose cell the farthest reach of any touches; a superset of those within reach. With a stride, for one in so many. */
export type Near = (x: number, y: number, visit: (p: number) => void, stride?: number) => void

export function nearness(persons: PackedPersons): Near {
  let [x0, y0, x1, y1, far] = [Infinity, Infinity, -Infinity, -Infinity, 0]
  for (let p = 0; p < persons.count; p += 1) {
    x0 = Math.min(x0, persons.x[p] ?? 0)
    y0 = Math.min(y0, persons.y[p] ?? 0)
    x1 = Math.max(x1, persons.x[p] ?? 0)
    y1 = Math.max(y1, persons.y[p] ?? 0)
    far = Math.max(far, persons.reach[p] ?? 0)
  }
  if (persons.count === 0) return () => undefined
  const columns = cellOf(x1, x0) + 1
  const rows = cellOf(y1, y0) + 1
  const cell = (p: number): number => cellOf(persons.y[p] ?? 0, y0) * columns + cellOf(persons.x[p] ?? 0, x0)
  const starts = words(columns * rows + 1)
  for (let p = 0; p < persons.count; p += 1) starts[cell(p) + 1] = (starts[cell(p) + 1] ?? 0) + 1
  for (let c = 0; c + 1 < starts.length; c += 1) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0)
  const next = starts.slice()
  const order = words(persons.count)
  for (let p = 0; p < persons.count; p += 1) {
    const c = cell(p)
    order[next[c] ?? 0] = p
    next[c] = (next[c] ?? 0) + 1
  }
  return (x, y, visit, stride = 1) => {
    const first = Math.max(0, cellOf(y - far, y0))
    const last = Math.min(rows - 1, cellOf(y + far, y0))
    for (let row = first; row <= last; row += 1) {
      const bottom = y0 + row * cellSide
      const off = y < bottom ? bottom - y : y >= bottom + cellSide ? y - bottom - cellSide + 1 : 0
      const half = Math.sqrt(Math.max(0, far * far - off * off))
      const from = Math.max(0, cellOf(x - half, x0))
      const to = Math.min(columns - 1, cellOf(x + half, x0))
      if (from > to) continue
      for (let i = starts[row * columns + from] ?? 0; i < (starts[row * columns + to + 1] ?? 0); i += stride) visit(order[i] ?? 0)
    }
  }
}
