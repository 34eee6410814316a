import type { ComponentChildren, VNode } from 'preact'
import type { Day } from '../kit/day.ts'
import type { Voice } from '../kit/say.ts'
import { Mixed } from './mixed.tsx'

export type TimelineProps = {
  voice: Voice
  days: readonly {
    day: Day
    entries: readonly {
      /** what happened, as a sentence */
      what: ComponentChildren
      who?: ComponentChildren
      /** when, as `voice.time` says it */
      time?: string | undefined
      /** what was said, in the words of who said it */
      note?: ComponentChildren
    }[]
  }[]
  /** of the days' headings */
  level?: 2 | 3 | 4 | undefined
}

/** The story of a case, by day. */
export function Timeline({ voice, days, level = 3 }: TimelineProps): VNode {
  const Tag = `h${level}` as const
  const said = (content: ComponentChildren) => (typeof content === 'string' ? <Mixed voice={voice} text={content} /> : content)
  return (
    <ol class="tx-story">
      {days.map(({ day, entries }) => (
        <li class="tx-story__day">
          <Tag>
            <time dateTime={day}>{voice.day(day)}</time>
          </Tag>
          <ul>
            {entries.map(({ what, who, time, note }) => (
              <li>
                {said(what)}
                {time || who ? (
                  <div class="tx-story__who">
                    {time ? <span class="tx-number">{time}</span> : null}
                    {time && who ? ' · ' : null}
                    {said(who)}
                  </div>
                ) : null}
                {note ? <p class="tx-story__note">{said(note)}</p> : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
