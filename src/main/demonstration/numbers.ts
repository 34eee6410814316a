/**
 * Identity, certificate and credit numbers that pass every check and yet can be nobody's: their division is 140199,
 * a code that GB/T 2260 never assigned, in no edition, so no person was ever numbered and no body registered there.
 */
import { addDays, type Day } from '../../kit/day.ts'
import { categories, citizenCheck, creditCheck, type Category } from '../../kit/identifiers.ts'
import type { Chance } from './chance.ts'
import type { Sex } from './names.ts'

export const unassigned = '140199'

export type Numbers = {
  readonly certificate: (birth_on: Day, sex: Sex, category: Category, grade: number) => string
  readonly credit: (kind: keyof typeof registers) => string
}

/** The first two characters of a credit code: who registers, and what kind of body. */
const registers = { individual_business: '92', company: '91', cooperative: '93', social_organisation: '52', public_institution: '12' } as const

/** Gives numbers, each once. */
export function numbersFrom(chance: Chance): Numbers {
  const given = new Set<string>()
  let bodies = 0
  const certificate = (birth_on: Day, sex: Sex, category: Category, grade: number): string => {
    for (;;) {
      const first = `${unassigned}${birth_on.replaceAll('-', '')}${String(chance.whole(0, 499) * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0')}`
      if (given.has(first)) continue
      given.add(first)
      return `${first}${citizenCheck(first)}${categories.indexOf(category) + 1}${grade}`
    }
  }
  const credit = (kind: keyof typeof registers): string => {
    bodies += 1
    const first = `${registers[kind]}${unassigned}MA${String(1_000_000 + bodies)}`
    return first + creditCheck(first)
  }
  return { certificate, credit }
}

const often: readonly (readonly [Category, number])[] = [
  ['physical', 55],
  ['hearing', 14],
  ['visual', 12],
  ['intellectual', 8],
  ['mental', 6],
  ['multiple', 3],
  ['speech', 2],
]
/** A category as often as it is met. */
export function anyCategory(chance: Chance): Category {
  let left = chance.whole(1, 100)
  for (const [category, share] of often) if ((left -= share) <= 0) return category
  return 'physical'
}

/** A birthday that makes somebody so old on a day. */
export const birthday = (chance: Chance, day: Day, age: number): Day =>
  addDays(Temporal.PlainDate.from(day).subtract({ years: age }).toString(), -chance.whole(1, 360))
