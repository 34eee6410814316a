/** Persons for one vacancy out of many who are packed, without holding anything of them but numbers. */
import { bestPersons } from './pack/best-persons.ts'
import { scorer } from './pack/pair.ts'
import type { PackedPersons } from './pack/persons.ts'
import { tasteTable, type Tastes } from './pack/tastes.ts'
import { packVacancies } from './pack/vacancies.ts'
import type { Vacancy } from './vacancy.ts'

/**
 * Rows of the best `k` of the first `count` packed persons by what the vacancy is to them, best first; ties by `idOf`. Those for whom it
 * is closed or who would not have it are left out, and those whom `gone` names. Reads every row: about a third of a microsecond each.
 */
export function personsFor(
  packed: PackedPersons,
  tastes: Tastes,
  count: number,
  vacancy: Vacancy,
  k: number,
  gone: Uint8Array,
  idOf: (p: number) => string,
): number[] {
  const vacancies = packVacancies([vacancy])
  const scoreOf = scorer(vacancies, packed, tasteTable(tastes, vacancies.occupations))(0)
  const each = (visit: (p: number) => void): void => {
    for (let p = 0; p < count; p += 1) if (gone[p] !== 1) visit(p)
  }
  return bestPersons(each, scoreOf, k, idOf)
}
