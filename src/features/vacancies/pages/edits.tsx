import type { VNode } from 'preact'
import type { Form } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Details } from '../../../ui/blocks.tsx'
import { List, Text } from '../../../ui/text.tsx'
import { words as uiWords } from '../../../ui/words.ts'
import type { Editable, Value } from '../rules/edited.ts'
import type { EditRow } from '../store/edits.ts'
import { editWords as words } from '../words/edit.ts'

/** A value in the reader's words, as its field asks for it. */
function said(voice: Voice, field: Form[string] | undefined, value: Value | undefined): string {
  const option = (key: string): string => voice.say(field?.options?.[key] ?? { zh: key, en: key })
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return voice.say(words.nothing)
  if (Array.isArray(value)) return value.map(option).join(voice.locale === 'en' ? ', ' : '、')
  if (typeof value === 'boolean') return voice.say(value ? uiWords.yes : uiWords.no)
  if (field?.kind === 'money') return voice.money(BigInt(String(value)))
  return typeof value === 'number' ? voice.count(value) : option(String(value))
}

/** What each edit put in place of what, for whoever keeps the vacancy. */
export const Edits = ({ voice, form, edits }: { voice: Voice; form: Form; edits: readonly EditRow[] }): VNode | null =>
  edits.length === 0 ? null : (
    <Details summary={voice.say(words.edits)}>
      {edits.map(({ before, after, made_at, made_by_name }) => (
        <>
          <Text quiet>{voice.say(words.made, { when: voice.instant(made_at), who: made_by_name ?? '—' })}</Text>
          <List
            items={(Object.keys(after) as Editable[]).map((name) => {
              const field = form[name === 'wage_fen' ? 'wage' : name]
              const label: Phrase = field?.label ?? { zh: name, en: name }
              return voice.say(words.line, { label, before: said(voice, field, before[name]), after: said(voice, field, after[name]) })
            })}
          />
        </>
      ))}
    </Details>
  )
