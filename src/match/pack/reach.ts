/** Which stretches of the packed order a person can reach: a few cells in each row of the grid, and each group of home work. */
import { cellOf, cellSide, type PackedVacancies } from './vacancies.ts'
import { homeWishes, type PackedPersons } from './persons.ts'

const onlyHome = homeWishes.indexOf('only')
const noHome = homeWishes.indexOf('no')

/** Writes starts and ends by turns and returns how many numbers were written. Home work comes last, a stretch for each group. */
export function stretchesFor(vacancies: PackedVacancies, persons: PackedPersons, p: number, into: Int32Array): number {
  const { grid, homeStart, homeGroups } = vacancies
  const [x, y, reach, home] = [persons.x[p] ?? 0, persons.y[p] ?? 0, persons.reach[p] ?? 0, persons.home[p]]
  let n = 0
  if (home !== onlyHome && homeStart > 0) {
    const first = Math.max(0, cellOf(y - reach, grid.y0))
    const last = Math.min(grid.rows - 1, cellOf(y + reach, grid.y0))
    for (let row = first; row <= last; row += 1) {
      const bottom = grid.y0 + row * cellSide
      const off = y < bottom ? bottom - y : y >= bottom + cellSide ? y - bottom - cellSide + 1 : 0
      const half = Math.floor(Math.sqrt(reach * reach - off * off))
      const from = Math.max(0, cellOf(x - half, grid.x0))
      const to = Math.min(grid.columns - 1, cellOf(x + half, grid.x0))
      if (from > to) continue
      const start = grid.starts[row * grid.columns + from] ?? 0
      const end = grid.starts[row * grid.columns + to + 1] ?? 0
      if (start === end) continue
      into[n] = start
      into[n + 1] = end
      n += 2
    }
  }
  if (home !== noHome)
    for (let g = 0; g + 1 < homeGroups.length; g += 1) {
      into[n] = homeGroups[g] ?? 0
      into[n + 1] = homeGroups[g + 1] ?? 0
      n += 2
    }
  return n
}
