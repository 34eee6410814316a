/** A whole province, packed: drawn person by person, so that a million never stand as objects at once. */
import { sure } from '../../src/kit/sure.ts'
import { packPerson, roomForPersons, type PackedPersons } from '../../src/match/pack/persons.ts'
import { tasteBook, tasteTable } from '../../src/match/pack/tastes.ts'
import type { Taste } from '../../src/match/pack/scan.ts'
import { inOrder, packVacancies, type PackedVacancies } from '../../src/match/pack/vacancies.ts'
import type { Person } from '../../src/match/person.ts'
import type { Vacancy } from '../../src/match/vacancy.ts'
import { chanceFrom } from './chance.ts'
import { countiesOf, drawPerson, drawVacancy, type County, type Model } from './world.ts'

export type Province = {
  readonly vacancies: PackedVacancies
  readonly persons: PackedPersons
  readonly taste: Taste
  readonly list: readonly Vacancy[]
  readonly sample: readonly Person[]
}

/** Keeps the first of every so many persons as objects too. `oneTown`: all live and work around one place. */
export function drawProvince(seed: number, persons: number, vacancies: number, model: Model, oneTown = false): Province {
  const chance = chanceFrom(seed)
  const counties: County[] = oneTown ? [{ x: 50, y: 50, spread: 5 }] : countiesOf(chance)
  const list = inOrder(Array.from({ length: vacancies }, (_, j) => drawVacancy(chance, j, chance.one(counties))))
  const packed = packVacancies(list)
  const tastes = tasteBook()
  const room = roomForPersons(persons)
  const sample: Person[] = []
  for (let p = 0; p < persons; p += 1) {
    const person = drawPerson(chance, p, sure(counties[Math.floor((p * counties.length) / persons)]), model)
    packPerson(room, p, person, tastes)
    if (p % Math.ceil(persons / 1000) === 0) sample.push(person)
  }
  return { vacancies: packed, persons: room, taste: tasteTable(tastes, packed.occupations), list, sample }
}
