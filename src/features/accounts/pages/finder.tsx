import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Button, HiddenValues } from '../../../ui/button.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Text } from '../../../ui/text.tsx'
import { words } from '../words.ts'

/** What was looked for among the demonstration's people, and how many pages there are. */
export type Found = { readonly find: string; readonly page: number; readonly pages: number }

type Props = { voice: Voice; at: string; go: string; found: Found }
/** Finding somebody by name, pinyin, role or place. */
export const FindPeople = ({ voice, at, go, found }: Props): VNode => (
  <form class="tx-filters" method="get" action={at} role="search">
    <HiddenValues values={go ? { go } : {}} />
    <FieldInput voice={voice} name="find" field={{ kind: 'text', label: words.find_people }} typed={found.find} />
    <Button weight="secondary">{voice.say(words.find)}</Button>
    {found.pages === 0 ? <Text quiet>{voice.say(words.nobody_found)}</Text> : null}
  </form>
)

export function PagesOfPeople({ voice, at, go, found: { find, page, pages } }: Props): VNode {
  const to = (n: number): string => `${at}?${new URLSearchParams({ ...(go ? { go } : {}), ...(find ? { find } : {}), page: String(n) })}`
  return <Pagination voice={voice} previous={page > 1 ? to(page - 1) : undefined} next={page < pages ? to(page + 1) : undefined} />
}
