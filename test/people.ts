/** Made-up people for tests: numbers that pass their check under 140199, an address code GB/T 2260 never assigned. */
import { categories, citizenCheck, creditCheck, type Category } from '../src/kit/identifiers.ts'

/** An identity number nobody can have. */
export function citizenIdFor(n: number, birth = '1985-03-12'): string {
  const first = `140199${birth.replaceAll('-', '')}${String(n % 1000).padStart(3, '0')}`
  return first + citizenCheck(first)
}
export const certificateFor = (n: number, category: Category = 'physical', grade = 2, birth?: string): string =>
  `${citizenIdFor(n, birth)}${categories.indexOf(category) + 1}${grade}`
export function creditCodeFor(n: number): string {
  const first = `92140199MA0${String(n).padStart(5, '0')}`.padEnd(17, 'X')
  return first + creditCheck(first)
}
