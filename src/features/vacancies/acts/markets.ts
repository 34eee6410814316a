/** Everybody who consented and the open vacancies, packed once and looked at township by township, since distances are told from there. */
import { setImmediate } from 'node:timers/promises'
import type { Act } from '../../../kit/act.ts'
import { partOf, type Part } from '../../../match/market.ts'
import type { PackedPersons } from '../../../match/pack/persons.ts'
import { hectometres } from '../../../match/weigh.ts'
import { apart } from '../../profiles/rules/place.ts'
import { allOpen, type VacancyRow } from '../store.ts'
import { crowdOf } from './crowd.ts'
import { jobsFor } from './job.ts'

export type Markets = {
  /** in the order in which they are packed */
  readonly rows: readonly VacancyRow[]
  readonly part: Part
  readonly persons: PackedPersons
  readonly personCount: number
  /** rows of the persons of one township after the other; whoever else waits for the program has their turn in between */
  readonly townships: () => AsyncGenerator<readonly number[]>
}

/** Of the persons in the reader's area and the open vacancies that `wanted` keeps. */
export async function marketsOf(act: Act, wanted: (row: VacancyRow) => boolean): Promise<Markets> {
  const open = (await allOpen(act.db)).filter(wanted)
  const { packed, tastes, ids, lives, gone, divisions } = await crowdOf(act)
  const part = partOf(await jobsFor(act.db, open), packed, tastes)
  const byId = new Map(open.map((row) => [String(row.id), row]))
  const rows = part.vacancies.flatMap(({ id }) => byId.get(id) ?? [])
  const living = Map.groupBy(
    [...ids.keys()].filter((p) => gone[p] !== 1),
    (p) => lives[p] ?? 0,
  )
  return {
    rows,
    part,
    persons: packed,
    personCount: ids.length,
    townships: async function* () {
      for (const [d, here] of living) {
        for (let j = 0; j < part.packed.homeStart; j += 1) part.packed.x[j] = hectometres(apart(divisions[d] ?? '', rows[j]?.division ?? ''))
        for (const p of here) packed.x[p] = 0
        yield here
        await setImmediate()
      }
    },
  }
}
