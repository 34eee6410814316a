import type { Act } from '../../../kit/act.ts'
import type { Answers, Faults, Form } from '../../../kit/form.ts'
import type { Role } from '../../../kit/role.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { Reached } from '../acts/reach.ts'
import type { State } from '../flow.ts'
import type { BatchRow } from '../store/doors.ts'

export type At = Reached & { readonly batches: readonly BatchRow[] }
/** What is done with one share: who does it, when, what is asked, and what comes of it. */
export type Step = {
  readonly url: string
  readonly audit: string
  readonly says: Phrase
  readonly lead?: Phrase
  readonly who: readonly Role[]
  readonly states: readonly State[]
  readonly form: (at: At, role: Act['actor']['role']) => Form
  readonly file?: { readonly label: Phrase; readonly hint?: Phrase; readonly optional?: true }
  readonly make: (act: Act, at: At, answers: Answers, file: Buffer | undefined) => Promise<Faults | undefined>
}

export const runners = ['organisation', 'district_officer'] as const
export const visitors = [...runners, 'commissioner'] as const
