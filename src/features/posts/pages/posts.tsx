import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Link } from '../../../ui/text.tsx'
import type { PostRow } from '../store/posts.ts'
import { kindWords, type PostKind } from '../words/kinds.ts'
import { words } from '../words/shown.ts'
import { HolderName } from './holder.tsx'

/** Posts, each with who holds it on the day that is asked about. */
export const PostTable = ({ voice, at, rows }: { voice: Voice; at: string; rows: readonly PostRow[] }): VNode => (
  <DataTable
    caption={voice.say(words.posts)}
    captionHidden
    rows={rows}
    columns={[
      {
        head: voice.say(words.post),
        names: true,
        cell: ({ id, title }) => (
          <Link href={`${at}/${id}`}>
            <Mixed voice={voice} text={title} />
          </Link>
        ),
      },
      { head: voice.say(words.kind), cell: ({ kind }) => voice.say(kindWords[kind as PostKind]) },
      {
        head: voice.say(words.whose),
        cell: ({ trading_name, name_zh, name_en }) => (trading_name ? <Mixed voice={voice} text={trading_name} /> : voice.say({ zh: name_zh, en: name_en })),
      },
      {
        head: voice.say(words.holder),
        cell: ({ holding_id, holder, counted }) => <HolderName voice={voice} held={holding_id !== null} name={holder} counted={counted} />,
      },
      { head: voice.say(words.term_ends), cell: ({ term_ends_on }) => (term_ends_on ? voice.day(term_ends_on) : '—') },
    ]}
  />
)
