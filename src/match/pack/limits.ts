/** Whether a vacancy is within a person's own limits and the law, whatever it asks. */
import { homeWishes, type PackedPersons } from './persons.ts'
import type { Taste } from './scan.ts'
import { withdrawnRow, type PackedVacancies } from './vacancies.ts'

const onlyHome = homeWishes.indexOf('only')
const noHome = homeWishes.indexOf('no')

export const isWithdrawn = ({ closing, wordsPerRow }: PackedVacancies, j: number): boolean =>
  ((closing[withdrawnRow * wordsPerRow + (j >>> 5)] ?? 0) & (1 << (j & 31))) !== 0

export const squaredDistance = (v: PackedVacancies, persons: PackedPersons, p: number, j: number): number =>
  ((v.x[j] ?? 0) - (persons.x[p] ?? 0)) ** 2 + ((v.y[j] ?? 0) - (persons.y[p] ?? 0)) ** 2

export function limiter(v: PackedVacancies, persons: PackedPersons, taste: Taste): (p: number, j: number) => boolean {
  return (p, j) => {
    if ((v.wage[j] ?? 0) < (persons.wageMin[p] ?? -1)) return false
    const hours = v.hours[j] ?? 0
    if (hours < (persons.hoursMin[p] ?? 0) || hours > (persons.hoursMax[p] ?? 0)) return false
    if (((persons.cannot[p] ?? 0) & (v.has[j] ?? 0)) !== 0 || ((persons.lawNo[p] ?? 0) & (v.law[j] ?? 0)) !== 0) return false
    const wish = persons.home[p]
    if (j >= v.homeStart ? wish === noHome : wish === onlyHome || squaredDistance(v, persons, p, j) > (persons.reach[p] ?? 0) ** 2) return false
    return taste.table[(persons.taste[p] ?? 0) * v.occupations.length + (v.occupation[j] ?? 0)] !== 2 && !isWithdrawn(v, j)
  }
}
