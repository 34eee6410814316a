import type { VNode } from 'preact'
import { EmptyState } from '../../../ui/blocks.tsx'
import { Button } from '../../../ui/button.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { ListChoice } from '../../../ui/field/choice.tsx'
import { Text } from '../../../ui/text.tsx'
import { searchForm } from '../form.ts'
import { pageWords as words } from '../words/pages.ts'
import { Whom, type Props, type Vacancy } from './refer.tsx'

/** Which vacancy: any that is open, searched by title or employer, in no order but the newest first; `more` when not all found are listed. */
export function ChoosePage({ vacancies, q, more, ...props }: Props & { vacancies: readonly Vacancy[]; q: string; more: boolean }): VNode {
  const { voice, at } = props
  const options = Object.fromEntries(
    vacancies.map(({ id, title, employer_name }) => [String(id), { zh: `${title} · ${employer_name}`, en: `${title} · ${employer_name}` }]),
  )
  const none = <EmptyState heading={voice.say(words.choose)} why={voice.say(q ? words.none_found : words.no_vacancy)} />
  return (
    <>
      <Whom {...props} />
      <form method="get" action={`${at}/new`} role="search">
        <FieldInput voice={voice} name="q" field={{ ...searchForm.q, optional: false }} typed={q} />
        <Button weight="secondary">{voice.say(words.search_button)}</Button>
      </form>
      {vacancies.length === 0 ? (
        none
      ) : (
        <form method="get" action={`${at}/new`}>
          {more ? <Text>{voice.say(words.more)}</Text> : null}
          <ListChoice voice={voice} name="vacancy" field={{ kind: 'choice', label: words.choose, options }} />
          <Button>{voice.say(words.choose_button)}</Button>
        </form>
      )}
    </>
  )
}
