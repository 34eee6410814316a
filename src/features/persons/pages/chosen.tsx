/** Choosing persons of a list for one act on all of them. */
import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Button, HiddenValues } from '../../../ui/button.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { ListChoice } from '../../../ui/field/choice.tsx'
import type { Page } from '../acts/list.ts'
import { countLimit, type Listed } from '../store/list.ts'
import { PersonName } from '../../../ui/mixed.tsx'
import { actsOnPersons, chosenWords as listWords } from '../words/chosen.ts'

export const boxColumn = (voice: Voice): Column<Listed> => ({
  head: voice.say(listWords.choose_one),
  cell: ({ id, name, name_latin }) => (
    <label class="govuk-label">
      <input type="checkbox" name="person" value={String(id)} /> {voice.say(listWords.choose_one)}
      <span class="govuk-visually-hidden">
        {' '}
        <PersonName voice={voice} name={name} pinyin={name_latin} />
      </span>
    </label>
  ),
})

type FormProps = { voice: Voice; city: string; list: number | undefined; found: Page; children: ComponentChildren }
/** By POST: who is chosen does not stand in an address. The whole list is offered only while it can be counted. */
export const ChosenForm = ({ voice, city, list, found, children }: FormProps): VNode => (
  <form method="post" action={`/${city}/person-acts/check`}>
    <HiddenValues values={{ list: list === undefined ? 'all' : String(list) }} />
    {children}
    {found.count > found.persons.length && found.count <= countLimit ? (
      <p class="govuk-body">
        <label class="govuk-label">
          <input type="checkbox" name="whole" value="yes" /> {voice.say(listWords.whole, { n: found.count })}
        </label>
      </p>
    ) : null}
    <ListChoice voice={voice} name="act" field={{ kind: 'choice', label: listWords.act, options: actsOnPersons }} typed={undefined} />
    <Button weight="secondary">{voice.say(listWords.go_on)}</Button>
  </form>
)
