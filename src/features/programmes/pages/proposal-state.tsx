/** How a proposed change stands. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Tag } from '../../../ui/tag.tsx'
import { words } from '../words.ts'

export type Version = {
  id: number
  version: number
  title_zh: string
  title_en: string
  in_force_from: string
  in_force_to: string | null
  status: string
  published_at: Temporal.Instant
}
export type Proposal = {
  id: number
  plan: string
  note: string
  agreed: boolean | null
  answer: string | null
  proposed_at: Temporal.Instant
  proposed_by_name: string | null
  seconded_at: Temporal.Instant | null
  seconded_by_name: string | null
}

export const state = (voice: Voice, { agreed }: Pick<Proposal, 'agreed'>): VNode => (
  <Tag tone={agreed === null ? 'waiting' : agreed ? 'good' : 'bad'}>{voice.say(agreed === null ? words.waits : agreed ? words.agreed : words.disagreed)}</Tag>
)
export const period = (voice: Voice, { in_force_from, in_force_to, status }: Version): string => {
  if (status !== 'in_force') return voice.say(status === 'template' ? words.template : words.draft)
  return in_force_to
    ? voice.say(words.period, { from: voice.day(in_force_from), to: voice.day(in_force_to) })
    : voice.say(words.open_end, { from: voice.day(in_force_from) })
}
