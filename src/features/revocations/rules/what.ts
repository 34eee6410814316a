/** What a revocation is of, in words. */
import type { Phrase } from '../../../kit/say.ts'
import type { Row } from '../store.ts'
import { whatWords } from '../words/follows.ts'

/** What a row revokes, without the number of a plaque. */
export function whatOf(row: Row): Phrase {
  if (row.notice_id !== null) return whatWords.notice
  if (row.undoes_id !== null) return whatWords.revocation
  if (row.application_move_id !== null) return row.to_state === 'refused' ? whatWords.refusal : whatWords.grant
  const bare = ({ zh, en }: Phrase): Phrase => ({ zh: zh.replace(/（.*）|牌匾 \{number\} /, ''), en: en.replace(/ \(.*\)| \{number\}/, '') })
  return bare(row.recognition_id === null ? whatWords.withdrawal : whatWords.plaque)
}
