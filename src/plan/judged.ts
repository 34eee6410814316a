/** The answer to one condition, with what it says and what it rests on. */
import type { Phrase } from '../kit/say.ts'
import type { Answer, Because, Settled } from './settle.ts'
import type { Condition } from './shape.ts'

export type Judged = {
  readonly id: string
  readonly says: Phrase
  readonly clause?: string | undefined
  readonly reference?: string | undefined
  readonly assumed?: Phrase | undefined
  /** the document of the scheme that proves it */
  readonly proof?: string | undefined
  readonly answer: Answer
  readonly because: readonly Because[]
}
type Marks = Pick<Condition, 'says' | 'clause' | 'reference' | 'assumed'>

export const marked = (id: string, { says, clause, reference, assumed }: Marks, { answer, because }: Settled): Judged => ({
  id,
  says,
  clause,
  reference,
  assumed,
  answer,
  because,
})
