import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../kit/form.ts'
import type { Voice } from '../kit/say.ts'
import { Button } from './button.tsx'
import { FieldInput } from './field.tsx'
import { ListChoice } from './field/choice.tsx'
import { Link } from './text.tsx'
import { words } from './words.ts'

export type FiltersProps = {
  voice: Voice
  action: string
  form: Form
  /** what is chosen now; it stays in the boxes */
  typed?: Typed | undefined
  faults?: Faults | undefined
}

/** What a list is narrowed to, in its address: a form by GET, so that it can be kept and sent to a colleague. */
export function Filters({ voice, action, form, typed = {}, faults = {} }: FiltersProps): VNode {
  const chosen = Object.keys(form).some((name) => typed[name]?.length)
  return (
    <form class="tx-filters" method="get" action={action} role="search" aria-label={voice.say(words.filter)}>
      {Object.entries(form).map(([name, field]) => {
        const props = { voice, name, typed: typed[name], fault: faults[name], id: `filter-${name}`, field: { ...field, optional: false } }
        return field.kind === 'choice' ? <ListChoice {...props} empty={voice.say(words.any)} /> : <FieldInput {...props} />
      })}
      <Button weight="secondary">{voice.say(words.show_chosen)}</Button>
      {chosen ? <Link href={action}>{voice.say(words.clear_filters)}</Link> : null}
    </form>
  )
}
