/** Facts of a row, and those worked out from others, as `derive.ts` has them. */
import { factPaths, type FactKind } from '../facts.ts'
import { compared } from './compare.ts'
import { packedDay, packedMonths, packedYears } from './days.ts'
import { constantOf, probed, type Desk } from './desk.ts'
import { lift2 } from './lift.ts'
import { constant, inSlot, Uncovered, type Part } from './part.ts'
import { certified, inside, monthsOnThePost, workingAge } from './worked-out.ts'

const kinds: Readonly<Record<FactKind, Part['kind']>> = {
  text: 'text',
  choice: 'text',
  day: 'day',
  count: 'int',
  money: 'fen',
  percent: 'number',
  number: 'number',
  yes_no: 'bool',
}
/** A fact by its path; unknown when neither rows nor the plan have it. */
export function factPart(desk: Desk, path: string): Part {
  const fact = factPaths.get(path)
  if (!fact) throw new Uncovered(path)
  const kind = kinds[fact.kind]
  const slot = desk.frame.slotOf(path)
  if (slot !== undefined) return inSlot(kind, slot, fact.kind === 'percent' ? 100 : 1)
  const { value, looked } = probed(desk, (sight) => sight.at(path))
  return looked.length === 0 ? constantOf(desk, value, kind) : derivedPart(desk, path)
}

export const today = (desk: Desk): Part => constant('day', packedDay(desk.day))
function derivedPart(desk: Desk, path: string): Part {
  switch (path) {
    case 'person.age':
      return lift2('int', factPart(desk, 'person.birth_day'), today(desk), packedYears)
    case 'person.of_working_age':
      return workingAge(desk, today(desk))
    case 'person.registered_here':
      return inside(desk, 'person.registered_division')
    case 'person.resident_here':
      return inside(desk, 'person.residence_division')
    case 'person.certificate.valid':
      return certified(desk, today(desk))
    case 'person.certificate.severe':
      return compared(factPart(desk, 'person.certificate.grade'), 'at_most', constant('int', 2))
    case 'business.months_open':
      return lift2('int', factPart(desk, 'business.opened_on'), today(desk), packedMonths)
    case 'organisation.months_open':
      return lift2('int', factPart(desk, 'organisation.established_on'), today(desk), packedMonths)
    case 'job.months':
      return monthsOnThePost(desk)
    default:
      throw new Uncovered(path)
  }
}
