import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { Typed } from '../../../kit/form.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { Figure } from '../law.ts'
import { pageSize, type PostRow } from '../store/posts.ts'
import { words } from '../words/shown.ts'
import { filterForm } from './filters.ts'
import { PostTable } from './posts.tsx'
import { Share, type ShareRow } from './share.tsx'

export type PostsProps = {
  voice: Voice
  city: string
  on: string
  typed: Typed
  districts: Readonly<Record<string, Phrase>>
  share: Figure | undefined
  /** undefined: the reader’s area is less than a district, and its part would read as the whole */
  shares: readonly ShareRow[] | undefined
  posts: readonly PostRow[]
  page: number
  mayRegister: boolean
}

/** The posts of an area as of a day, after the share that the law asks for. `posts` holds one more than a page when there is a next one. */
export function PostsPage({ voice, city, on, typed, districts, share, shares, posts, page, mayRegister }: PostsProps): VNode {
  const at = `/${city}/posts`
  const chosen = Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  const pageAt = (n: number): string => `${at}?${new URLSearchParams([...chosen, ['page', String(n)]]).toString()}`
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.posts)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      <ButtonRow>
        {mayRegister ? <ButtonLink href={`${at}/new`}>{voice.say(words.register)}</ButtonLink> : null}
        <Link href={`${at}/waiting`}>{voice.say(words.waiting_list)}</Link>
        <Link href={`${at}/ending`}>{voice.say(words.terms_ending)}</Link>
      </ButtonRow>
      {shares ? <Share voice={voice} at={at} on={on} share={share} rows={shares} /> : null}
      <Heading level={2}>{voice.say(words.posts)}</Heading>
      <Filters voice={voice} action={at} form={filterForm(districts)} typed={typed} />
      {posts.length === 0 ? (
        <EmptyState heading={voice.say(words.posts)} why={voice.say(chosen.length > 1 ? words.nothing_found : words.none)} level={3} />
      ) : (
        <PostTable voice={voice} at={at} rows={posts.slice(0, pageSize)} />
      )}
      <Pagination voice={voice} previous={page > 0 ? pageAt(page - 1) : undefined} next={posts.length > pageSize ? pageAt(page + 1) : undefined} />
    </>
  )
}
