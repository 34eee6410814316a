import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { postFigure } from '../law.ts'
import type { HoldingRow } from '../store/leaving.ts'
import type { PostFile } from '../store/posts.ts'
import { fileWords as words } from '../words/file.ts'
import { fundWords } from '../words/kinds.ts'
import { words as shown } from '../words/shown.ts'
import { HolderName } from './holder.tsx'

export type SummaryProps = { voice: Voice; post: PostFile; held: HoldingRow | undefined; next: { name: string | null } | undefined }

/** What a post is, and how it stands today. */
export function PostSummary({ voice, post, held, next }: SummaryProps): VNode {
  const township = voice.say({ zh: post.name_zh, en: post.name_en })
  const rows = [
    { key: voice.say(words.now), value: <HolderName voice={voice} held={held !== undefined} name={held?.name ?? null} /> },
    ...(held?.person_id ? [{ key: voice.say(shown.term_ends), value: termSaid(voice, held) }] : []),
    ...(!held && next ? [{ key: voice.say(words.next), value: next.name ?? '' }] : []),
    { key: voice.say(shown.whose), value: post.trading_name ?? `${voice.say(shown.township_own)} · ${township}` },
    { key: voice.say(words.place), value: post.place },
    ...(post.monthly_pay_fen === null ? [] : [{ key: voice.say(words.pay), value: voice.money(post.monthly_pay_fen) }]),
    ...(post.weekly_hours === null ? [] : [{ key: voice.say(words.hours), value: voice.count(post.weekly_hours) }]),
    { key: voice.say(words.fund), value: voice.say(fundWords[post.fund_source as keyof typeof fundWords]) },
    { key: voice.say(words.since), value: voice.day(post.opened_on) },
  ]
  return <SummaryList voice={voice} rows={rows} />
}

/** Until when, and by which rule. */
export function termSaid(voice: Voice, { started_on, term_ends_on, term_rule }: Pick<HoldingRow, 'started_on' | 'term_ends_on' | 'term_rule'>): string {
  const rule = postFigure(term_rule === 'to_retirement' ? 'post_near_retirement_years' : 'post_term_years', started_on)
  if (term_ends_on === null || !rule) return voice.say(shown.no_term)
  return voice.say(term_rule === 'to_retirement' ? words.term_retirement : words.term_until, { day: voice.day(term_ends_on), clause: rule.clause })
}
