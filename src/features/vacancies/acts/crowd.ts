/** Everybody of a reader's area who consented, as columns of numbers: about sixty bytes a person, nothing that could name them. */
import type { Act } from '../../../kit/act.ts'
import { packPerson, roomForPersons, type PackedPersons } from '../../../match/pack/persons.ts'
import { hectometres } from '../../../match/weigh.ts'
import { tasteBook, type Tastes } from '../../../match/pack/tastes.ts'
import { personsFor } from '../../../match/persons-for.ts'
import type { Vacancy } from '../../../match/vacancy.ts'
import { keep } from '../../profiles/acts/kept.ts'
import { seekersFor } from '../../profiles/acts/seeker.ts'
import { apart } from '../../profiles/rules/place.ts'
import { seekersAmong, seekersSeen } from '../../profiles/store/seekers.ts'
import { profilesWritten } from '../../profiles/store/written.ts'

type Crowd = {
  packed: PackedPersons
  gone: Uint8Array
  readonly ids: number[]
  readonly rowOf: Map<number, number>
  /** each person's division, by its number among `divisions` */
  readonly lives: number[]
  readonly divisions: string[]
  readonly tastes: Tastes
  /** merges from here on may not have been taken over yet */
  from: Temporal.Instant
}
/** Persons read at once: what stands in memory beside the columns while they are filled. */
const atOnce = 2_000
const most = 1_000_000

function roomIn(crowd: Crowd, row: number): void {
  const { packed, gone } = crowd
  if (row < packed.count) return
  const more = roomForPersons(Math.max(1024, packed.count * 2))
  for (const [name, column] of Object.entries(packed)) if (typeof column !== 'number') (more[name as 'x'] as Int16Array).set(column as Int16Array)
  crowd.packed = more
  crowd.gone = new Uint8Array(more.count)
  crowd.gone.set(gone)
}

async function take({ db }: Act, crowd: Crowd, seen: readonly { id: number; division: string }[]): Promise<void> {
  for (let from = 0; from < seen.length; from += atOnce) {
    const some = seen.slice(from, from + atOnce)
    const seekers = await seekersFor(
      db,
      some.map(({ id }) => id),
    )
    for (const [i, { id, division }] of some.entries()) {
      const row = crowd.rowOf.get(id) ?? crowd.ids.length
      roomIn(crowd, row)
      crowd.rowOf.set(id, row)
      crowd.ids[row] = id
      if (!crowd.divisions.includes(division)) crowd.divisions.push(division)
      crowd.lives[row] = crowd.divisions.indexOf(division)
      crowd.gone[row] = 0
      const seeker = seekers[i]
      if (seeker) packPerson(crowd.packed, row, seeker, crowd.tastes)
    }
  }
}

const kept = keep<Crowd>({
  most: 16,
  load: async (act) => {
    const columns = { packed: roomForPersons(0), gone: new Uint8Array(0) }
    const crowd: Crowd = { ...columns, ids: [], rowOf: new Map(), lives: [], divisions: [], tastes: tasteBook(), from: act.now }
    await take(act, crowd, await seekersSeen(act.db, most))
    return crowd
  },
  freshen: async (act, crowd, since) => {
    const written = await profilesWritten(act.db, since, crowd.from)
    // no transaction lasts an hour
    crowd.from = act.now.subtract({ hours: 1 })
    if (written.length === 0) return
    const still = await seekersAmong(act.db, written)
    for (const id of written) {
      const row = crowd.rowOf.get(id)
      if (row !== undefined) crowd.gone[row] = 1
    }
    await take(act, crowd, still)
  },
})

/** Everybody of the reader's area who consented, as they stand now. */
export const crowdOf = (act: Act): Promise<Crowd> => kept(act, `${act.city.schema} ${act.actor.area}`)

/** Ids of the best `k` persons of the reader's area for a job that is done in a division. */
export async function bestInCrowd(act: Act, job: Vacancy, division: string, k: number): Promise<number[]> {
  const { packed, ids, lives, divisions, gone, tastes } = await crowdOf(act)
  const away = divisions.map((each) => hectometres(apart(division, each)))
  for (let p = 0; p < ids.length; p += 1) packed.x[p] = away[lives[p] ?? 0] ?? 0
  return personsFor(packed, tastes, ids.length, job, k, gone, (p) => String(ids[p])).map((p) => ids[p] ?? 0)
}
