/** What is known of how somebody can be told. */
import type { Hearing } from './phone.ts'

export const channels = ['sms', 'email', 'voice', 'letter'] as const
export type Channel = (typeof channels)[number]
/** `step`: how a case goes on; `news`: something else to read; `answer`: something is awaited by a day; `decision`: with terms that run. */
export const kinds = ['step', 'news', 'answer', 'decision'] as const
export type MessageKind = (typeof kinds)[number]

export type Needs = Hearing & {
  readonly wish: Channel | null
  /** reads nothing but easy language: what a text message leaves unsaid must be said by somebody or in a letter */
  readonly easy_read: boolean
  /** whose telephone is known; null: none is */
  readonly phone: 'own' | 'guardian' | 'relative' | 'neighbour' | 'village' | null
  readonly email: boolean
  /** ways that were given up, or are known to be wrong */
  readonly passed_over: readonly Channel[]
}
/** The ways that this house has. */
export type Open = { readonly sms: boolean; readonly email: boolean }

const easyRead = /易读|看不懂|不识字|easy[- ]?read|plain language/i
export const asksForEasyRead = (other_needs: readonly string[]): boolean => other_needs.some((need) => easyRead.test(need))

/** The weightier of two kinds: several news told at once are told as the weightiest. */
export const weightier = (a: MessageKind, b: MessageKind): MessageKind => (kinds.indexOf(a) > kinds.indexOf(b) ? a : b)
