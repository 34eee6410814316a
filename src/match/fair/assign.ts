/**
 * The assignment that is worth most, exactly. An auction with falling steps, in which openings of one vacancy count as
 * alike, and a reverse auction for vacancies that stay open with a price (Bertsekas and Castañon 1989, 1993). Worths are
 * multiplied by the number of persons and one, so that a last step of 1 leaves less than one whole unit undecided.
 */
import type { Assignment, Fair } from './problem.ts'
import { openHall } from './hall.ts'
import { bidForward } from './forward.ts'
import { bidBack } from './back.ts'

export function assign(fair: Fair): Assignment {
  const scale = fair.persons + 1
  const hall = openHall(fair, scale)
  for (let step = Math.max(1, Math.floor((hall.fair.most * scale) / 400)); ; step = Math.max(1, Math.floor(step / 10))) {
    hall.release(step)
    bidForward(hall, step)
    bidBack(hall, step)
    if (step === 1) return { assigned: hall.at, prices: hall.price, scale }
  }
}
