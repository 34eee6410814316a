import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import type { Figure } from '../law.ts'
import { words } from '../words/shown.ts'

export type ShareRow = { code: string; name_zh: string; name_en: string; posts: number; filled: number; disabled: number }
export type ShareProps = { voice: Voice; at: string; on: string; share: Figure | undefined; rows: readonly ShareRow[] }

/** Of the public welfare posts that are filled, how many by disabled people; each number opens to its posts. */
export function Share({ voice, at, on, share, rows }: ShareProps): VNode {
  const sum = (name: 'posts' | 'filled' | 'disabled') => rows.reduce((all, row) => all + row[name], 0)
  const open = (code: string, count: number, held?: string): VNode => (
    <Link href={`${at}?${new URLSearchParams({ on, kind: 'public_welfare_post', district: code, ...(held ? { held } : {}) }).toString()}`}>
      {voice.count(count)}
    </Link>
  )
  const ratio = (part: number, whole: number): string =>
    whole === 0 ? '—' : voice.say(words.ratio_of, { part, whole, percent: ((part / whole) * 100).toFixed(1) })
  const standing = (disabled: number, filled: number): VNode | string => {
    const missing = Math.ceil((filled * (share?.value ?? 0)) / 100) - disabled
    if (share === undefined || filled === 0) return '—'
    return missing <= 0 ? <Tag tone="good">{voice.say(words.reached)}</Tag> : <Tag tone="bad">{voice.say(words.short_by, { count: missing })}</Tag>
  }
  return (
    <>
      <Heading level={2}>{voice.say(words.share)}</Heading>
      {share ? (
        <Text>
          <Mixed voice={voice} text={voice.say(words.share_lead, { day: voice.day(on), percent: share.value, clause: share.clause })} />
        </Text>
      ) : null}
      {rows.length === 0 ? (
        <Text>{voice.say(words.no_public_posts)}</Text>
      ) : (
        <DataTable
          caption={voice.say(words.share)}
          captionHidden
          rows={rows}
          columns={[
            {
              head: voice.say(words.district),
              names: true,
              cell: ({ name_zh, name_en }) => voice.say({ zh: name_zh, en: name_en }),
              foot: voice.say(words.total),
            },
            { head: voice.say(words.share_posts), numeric: true, cell: ({ code, posts }) => open(code, posts), foot: voice.count(sum('posts')) },
            { head: voice.say(words.share_filled), numeric: true, cell: ({ code, filled }) => open(code, filled, 'filled'), foot: voice.count(sum('filled')) },
            {
              head: voice.say(words.share_disabled),
              numeric: true,
              cell: ({ code, disabled }) => open(code, disabled, 'disabled'),
              foot: voice.count(sum('disabled')),
            },
            { head: voice.say(words.ratio), cell: ({ disabled, filled }) => ratio(disabled, filled), foot: ratio(sum('disabled'), sum('filled')) },
            { head: `${share?.value ?? '—'}%`, cell: ({ disabled, filled }) => standing(disabled, filled), foot: standing(sum('disabled'), sum('filled')) },
          ]}
        />
      )}
    </>
  )
}
