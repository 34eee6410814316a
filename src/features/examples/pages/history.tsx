import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Mixed } from '../../../ui/mixed.tsx'
import { List } from '../../../ui/text.tsx'
import type { History } from '../store/history.ts'
import { words } from '../words/shown.ts'

type Line = { readonly at: Temporal.Instant; readonly says: string }

function linesOf(voice: Voice, { texts, answers, downs }: History): Line[] {
  const lines: Line[] = texts.map(({ at, name }) => ({ at, says: voice.say(words.wrote, { name }) }))
  for (const { at, name, agreed, way, witness, kept_where, taken_back_at, published_at, published_by_name } of answers) {
    const paper = { witness: witness ?? '', where: kept_where ?? '', name }
    lines.push({ at, says: agreed ? (way === 'paper' ? voice.say(words.paper_yes, paper) : voice.say(words.said_yes)) : voice.say(words.said_no) })
    if (published_at) lines.push({ at: published_at, says: voice.say(words.was_published, { name: published_by_name ?? '' }) })
    if (taken_back_at) lines.push({ at: taken_back_at, says: voice.say(words.was_taken_back) })
  }
  for (const { at, name, reason, proposed_at, proposed_by_name, seconded_at, seconded_by_name } of downs) {
    lines.push({ at, says: voice.say(words.was_taken_down, { name, reason }) })
    if (proposed_at) lines.push({ at: proposed_at, says: voice.say(words.back_proposed, { name: proposed_by_name ?? '' }) })
    if (seconded_at) lines.push({ at: seconded_at, says: voice.say(words.was_put_back, { name: seconded_by_name ?? '' }) })
  }
  return lines.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
}

/** What happened to a story, in order. */
export const HistoryList = ({ voice, history }: { voice: Voice; history: History }): VNode => (
  <List
    items={linesOf(voice, history).map(({ at, says }) => (
      <>
        <Mixed voice={voice} text={says} /> <span class="tx-quiet">{voice.instant(at)}</span>
      </>
    ))}
  />
)
