/** What may be chosen about a share: the batches that something can be collected of, the collections that wait to be checked. */
import { voiceOf, type Phrase } from '../../../kit/say.ts'
import { balanceOf, mustBeChecked } from '../rules/balance.ts'
import type { BatchRow } from '../store/doors.ts'
import { doorWords } from '../words/doors.ts'

const said = (phrase: Phrase, day: string, n: number): Phrase => {
  const told = (locale: 'zh-Hans' | 'en') => voiceOf(locale).fill(phrase, { day: voiceOf(locale).day(day), n })
  return { zh: told('zh-Hans'), en: told('en') }
}

export const batchOptions = (batches: readonly BatchRow[]): Record<string, Phrase> =>
  Object.fromEntries(
    batches
      .filter((batch) => balanceOf(batch).at_home + balanceOf(batch).to_rework > 0)
      .map((batch) => [String(batch.id), said(doorWords.batch_said, batch.handed_on, batch.piece_count)]),
  )

export const collectionOptions = (batches: readonly BatchRow[]): Record<string, Phrase> =>
  Object.fromEntries(
    batches
      .flatMap(({ collections }) => collections)
      .filter(mustBeChecked)
      .map(({ id, collected_on, piece_count }) => [String(id), said(doorWords.collection_said, collected_on, piece_count)]),
  )
