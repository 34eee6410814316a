/** What a story's text is, and how far it has come. */
import { createHash } from 'node:crypto'

export type Told = {
  readonly title_zh: string
  readonly title_en: string
  readonly text_zh: string
  readonly text_en: string
  readonly picture_sha256: string | null
  readonly picture_alt_zh: string | null
  readonly picture_alt_en: string | null
}

/** The hash of everything that would be shown, hexadecimal: what is agreed to is this and nothing else. */
export const hashOf = (told: Told): string =>
  createHash('sha256')
    .update(JSON.stringify([told.title_zh, told.title_en, told.text_zh, told.text_en, told.picture_sha256, told.picture_alt_zh, told.picture_alt_en]))
    .digest('hex')

/** Whether a text holds what looks like an identity number, a certificate number or a telephone: seven digits or more, however spaced. */
export const hasNumber = (text: string): boolean => /\d(?:[\s-]?\d){6,}/.test(text.normalize('NFKC'))

export type StoryState = 'waits' | 'agreed' | 'declined' | 'taken_back' | 'taken_down' | 'public'
export type Answered = {
  readonly agreed: boolean | null
  readonly taken_back_at: Temporal.Instant | null
  readonly publication_id: number | null
  readonly down_id: number | null
}

/** How far the newest text of a story has come, from the last answer to it. */
export function stateOf({ agreed, taken_back_at, publication_id, down_id }: Answered): StoryState {
  if (down_id !== null) return 'taken_down'
  if (agreed === null) return 'waits'
  if (taken_back_at !== null) return 'taken_back'
  if (!agreed) return 'declined'
  return publication_id === null ? 'agreed' : 'public'
}
