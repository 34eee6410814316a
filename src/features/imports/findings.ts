/** What the checks of a person's record say of a row, as faults of the row: wrong, to confirm with a reason, or only told. Pure. */
import type { Day } from '../../kit/day.ts'
import { checkPerson } from '../persons/checks.ts'
import type { PersonRecord } from '../persons/record.ts'
import type { Fault } from './rules.ts'

/** Wants a reason, and has none yet. */
export const isOpen = ({ severity, confirmed }: Fault): boolean => severity === 'confirm' && confirmed === undefined
export const isWrong = ({ severity }: Fault): boolean => severity === undefined

/** Said by the reading of the row itself already, in the words of a spreadsheet. */
const read = new Set(['name_missing', 'birth_missing', 'division_missing', 'division_unknown'])

/**
 * Findings of a record. `changed`: only fields that a change touches, since what stands in the register was looked at when it came
 * in. A field of which something is said already gets no second sentence,
 * unless that one makes it wrong.
 */
export function findingsOf(record: PersonRecord, today: Day, faults: readonly Fault[], changed?: ReadonlySet<string>): Fault[] {
  const told = new Set<string>(faults.map(({ field }) => field))
  const wrong = new Set<string>(faults.filter(isWrong).map(({ field }) => field))
  return checkPerson(record, today).flatMap(({ check, field, severity }): Fault[] =>
    read.has(check) || (severity === 'error' ? wrong : told).has(field) || (changed && !changed.has(field))
      ? []
      : [{ field, why: check, ...(severity === 'error' ? {} : { severity }) }],
  )
}
