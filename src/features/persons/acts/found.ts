/** Whom a search box finds: first exactly, and when that is nobody, one letter or one sound off. */
import type { Act } from '../../../kit/act.ts'
import { gramHash } from '../gram.ts'
import { numberHash } from '../row.ts'
import type { SoughtFor, Wanted } from '../search.ts'
import { idsFound } from '../store/found.ts'

const hashed = ({ tools }: Act, wanted: Wanted) => wanted.map((set) => set.map((gram) => gramHash(tools.cipher, gram)))

/** So many are looked at, of whom filters leave some; whoever finds more has to type more. */
const most = 5000

/** The ids of those who fit what was typed. */
export const exactlyFound = (act: Act, sought: SoughtFor, limit = most) =>
  idsFound(act.db, { sets: hashed(act, sought.exact), number: numberOf(act, sought.number), area: act.actor.area, most: limit })

/** The ids of those who nearly fit. */
export const nearlyFound = (act: Act, sought: SoughtFor, limit = most) =>
  idsFound(act.db, { sets: hashed(act, sought.near), area: act.actor.area, most: limit })

const numberOf = ({ tools: { cipher } }: Act, number: string | undefined): bigint | undefined =>
  number === undefined
    ? undefined
    : numberHash(cipher, number.length === 18 ? 'citizen_id' : number.length > 22 ? 'veteran_credential' : 'certificate_no', number)
