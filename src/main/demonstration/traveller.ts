/** A case on its way: what is meant for it, on which days, and by whom. */
import type { Act } from '../../kit/act.ts'
import { caseIn, type Case } from '../../features/applications/acts.ts'
import type { Filed } from './filing.ts'
import { cityOfficers, officersOf } from './officers.ts'
import type { Meant, Offsets } from './way.ts'
import type { District, World } from './world.ts'

export type Traveller = {
  readonly meant: Meant
  readonly offsets: Offsets
  readonly division: string
  readonly officer: string
  readonly proposer: string
  readonly seconder: string
  /** once its day has come */
  filed?: Filed
}

/** Chooses where somebody lives and who handles the case. */
export function travellerOf(w: World, district: District, meant: Meant, offsets: Offsets): Traveller {
  const [one, other] = cityOfficers
  const [proposer, seconder] = w.chance.often(0.5) ? [one, other] : [other, one]
  const division = meant.commissioner?.division ?? w.chance.one(district.townships)
  return { meant, offsets, division, officer: w.chance.one(officersOf(district.code)), proposer, seconder }
}

/** The case of a traveller as it stands. Throws before it is filed. */
export function caseOf(act: Act, { filed }: Traveller): Promise<Case> {
  if (!filed) throw new Error('a case is filed before it moves')
  return caseIn(act, filed.id)
}
