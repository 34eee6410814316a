/** Recording what a person said of work. A later answer is a new row; what did not change is not written again. */
import type { Act } from '../../kit/act.ts'
import type { AxisId } from '../../match/axes.ts'
import type { Interval, Source } from '../../match/person.ts'
import type { Person } from '../persons/store.ts'
import * as store from './store.ts'
import { abilitiesOf } from './store/read.ts'

export type Whose = Pick<Person, 'id' | 'division'>
export const stampOf = ({ actor, now }: Act, { id, division }: Whose) => ({ person_id: id, division, recorded_by: actor.account, recorded_at: now })

export type AbilityGiven = { readonly axis: AxisId; readonly own: Interval; readonly aided: Interval | null }

/** Records levels that changed, with their source. */
export async function recordAbilities(act: Act, person: Whose, given: readonly AbilityGiven[], source: Source): Promise<void> {
  const known = new Map((await abilitiesOf(act.db, [person.id])).map((row) => [row.axis, row]))
  const rows = given.filter(({ axis, own, aided }) => {
    const row = known.get(axis)
    // who sends a prefilled page anew has not measured anything: the same levels keep their source and day
    return !row || row.lo !== own.lo || row.hi !== own.hi || row.aided_lo !== (aided?.lo ?? null) || row.aided_hi !== (aided?.hi ?? null)
  })
  if (rows.length === 0) return
  await store.insertAbilities(
    act.db,
    rows.map(({ axis, own, aided }) => ({
      ...stampOf(act, person),
      axis,
      ...own,
      aided_lo: aided?.lo ?? null,
      aided_hi: aided?.hi ?? null,
      source,
      read_on: act.today,
    })),
  )
}

/** Records that the person does or does not want their profile used to find work, and how they said so. */
export const recordConsent = (act: Act, person: Whose, given: boolean, how: string) =>
  store.insertConsent(act.db, { ...stampOf(act, person), given, how, said_on: act.today })
