/** Who, when and where: given to every act, never fetched by it. */
import type { Calendar } from './calendar.ts'
import type { Cipher } from './cipher.ts'
import type { Day } from './day.ts'
import type { Db } from './db.ts'
import type { FileStore } from './files.ts'
import type { Role } from './role.ts'
import type { Phrase } from './say.ts'
import type { Signer } from './signer.ts'
import type { Ways } from './ways/way.ts'

export type Actor = {
  /** null: nobody signed in, or the program itself */
  readonly account: number | null
  readonly name: string
  readonly role: Role | 'system' | 'anyone'
  /** the division at which the role is held */
  readonly division: string
  /** the prefix of division codes this actor sees; '' for those who see only what is their own */
  readonly area: string
  /** that division's name */
  readonly place: Phrase
  /** an account that registered itself is confirmed at the counter */
  readonly confirmed: boolean
}

export type City = {
  readonly slug: string
  readonly division: string
  readonly schema: string
  readonly name: Phrase
  readonly demonstration: boolean
  readonly clock_ahead_seconds: bigint
}

export type Tools = {
  readonly cipher: Cipher
  readonly files: FileStore
  readonly calendar: Calendar
  readonly signer: Signer
  /** the address people use, without a slash at its end: what a printed code leads to */
  readonly publicUrl: string
  /** how messages leave the house; without them by letter and call alone */
  readonly ways?: Ways
}

export type Act = {
  readonly db: Db
  readonly now: Temporal.Instant
  readonly today: Day
  readonly actor: Actor
  /** the colleague whose case it is, while the actor covers for them; the row of what is done says so */
  readonly stands_for?: number | undefined
  readonly city: City
  readonly tools: Tools
}

/** The actor's account, for acts that only a signed-in person can make. Throws TypeError otherwise (the door lets nobody else in). */
export function accountOf(act: Act): number {
  if (act.actor.account === null) throw new TypeError('this act needs somebody signed in')
  return act.actor.account
}
