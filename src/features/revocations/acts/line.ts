/** One line of what follows. */
import type { Act } from '../../../kit/act.ts'
import type { Said } from '../store.ts'
import { followWords as words } from '../words/follows.ts'

/** Why, on which clause, and who proposed it. */
export type Given = { readonly reason: string; readonly clause: string; readonly proposed_by: number; readonly proposed_at: Temporal.Instant }
export type Consequence = {
  readonly kind: string
  readonly row_id: number | null
  readonly before: string | null
  readonly says: Said
  /** nothing where the line only tells */
  readonly carry?: (act: Act, given: Given) => Promise<void>
}
export const line = (kind: keyof typeof words, values: Said['values'] = {}, more: Partial<Consequence> = {}): Consequence => ({
  kind,
  row_id: null,
  before: null,
  says: { phrase: words[kind], values },
  ...more,
})
