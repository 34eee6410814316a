/** The four kinds of error: faults (returned), a refusal (thrown, below), a database constraint, a bug. */
import type { Phrase } from './say.ts'

export type RefusalStatus = 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503
type Values = Record<string, string | number | bigint | Phrase>

/** A no with a sentence for its reader. `clause` cites the plan when a citizen is refused by it. */
export class Refusal extends Error {
  readonly status: RefusalStatus
  readonly phrase: Phrase
  readonly values: Values
  constructor(status: RefusalStatus, phrase: Phrase, values: Values = {}) {
    super(phrase.en)
    this.name = 'Refusal'
    this.status = status
    this.phrase = phrase
    this.values = values
  }
}
