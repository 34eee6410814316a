/** Facts that are worked out from others: age, months in business, whether a certificate is valid. Undefined where something they need is absent. */
import { addDays, ageOn, monthsBetween, type Day } from '../kit/day.ts'
import { areaOf } from '../kit/role.ts'
import { eligibleCosts } from './eligible.ts'
import type { Sight } from './sight.ts'
import { DayValue, type Seen } from './values.ts'

export function derivedFact(sight: Sight, path: string): Seen {
  const ofDay = (from: string): bigint | undefined => {
    const seen = sight.at(from)
    return seen instanceof DayValue ? BigInt(monthsBetween(seen.day, sight.day)) : undefined
  }
  switch (path) {
    case 'person.age': {
      const birth = sight.at('person.birth_day')
      return birth instanceof DayValue ? BigInt(ageOn(birth.day, sight.day)) : undefined
    }
    case 'person.of_working_age':
      return ofWorkingAge(sight, sight.day)
    case 'person.registered_here':
      return inside(sight, 'person.registered_division')
    case 'person.resident_here':
      return inside(sight, 'person.residence_division')
    case 'person.certificate.valid':
      return certified(sight, sight.day)
    case 'person.certificate.severe': {
      const grade = sight.at('person.certificate.grade')
      return grade === undefined ? undefined : (grade as bigint) <= 2n
    }
    case 'business.months_open':
      return ofDay('business.opened_on')
    case 'organisation.months_open':
      return ofDay('organisation.established_on')
    case 'job.months': {
      // the last day is worked too
      const [from, to] = [sight.at('job.started_on'), sight.facts.job?.ended_on]
      return from instanceof DayValue ? BigInt(monthsBetween(from.day, to === undefined ? sight.day : addDays(to, 1))) : undefined
    }
    case 'costs.eligible_fen':
      return eligibleCosts(sight)
    case 'month.number':
      return sight.month && BigInt(sight.month.number)
    case 'month.year':
      return sight.month && BigInt(sight.month.year)
    case 'month.day':
      return sight.month && new DayValue(sight.month.day)
    default:
      return ofPlan(sight, path)
  }
}
function ofPlan(sight: Sight, path: string): Seen {
  const year = Number(sight.day.slice(0, 4))
  switch (path) {
    case 'plan.year':
      return BigInt(Math.floor(monthsBetween(sight.plan.in_force.from, sight.day) / 12) + 1)
    case 'plan.day':
      return new DayValue(sight.day)
    case 'plan.begins_on':
      return new DayValue(sight.plan.in_force.from)
    case 'plan.year_begins_on':
      return new DayValue(`${year}-01-01`)
    default:
      return new DayValue(`${year - 1}-01-01`)
  }
}
function inside(sight: Sight, path: string): boolean | undefined {
  const division = sight.at(path)
  if (typeof division !== 'string') return undefined
  const area = /^\d{6}$/.test(sight.plan.division) ? areaOf(sight.plan.division) : sight.plan.division
  return division.startsWith(area)
}
/** True when the certificate is valid on a day. */
export function certified(sight: Sight, on: Day): boolean | undefined {
  const [from, to] = [sight.at('person.certificate.valid_from'), sight.at('person.certificate.valid_to')]
  if ((from instanceof DayValue && on < from.day) || (to instanceof DayValue && to.day < on)) return false
  return from && to ? true : undefined
}
/** Within the band that the law in force that day sets for the person's sex, both ends included. */
export function ofWorkingAge(sight: Sight, on: Day): boolean | undefined {
  const [birth, sex] = [sight.at('person.birth_day'), sight.at('person.sex')]
  if (!(birth instanceof DayValue) || sex === undefined) return undefined
  const from = sight.resolver.figure(sight, 'law', 'working_age_from')
  const to = sight.resolver.figure(sight, 'law', sex === 'male' ? 'working_age_to_men' : 'working_age_to_women')
  if (typeof from !== 'bigint' || typeof to !== 'bigint') return undefined
  const age = BigInt(ageOn(birth.day, on))
  return from <= age && age <= to
}
