/** What an act on many persons asks besides the persons. */
import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import type { ActName } from './acts/many.ts'
import { words } from './words.ts'

type Named = Record<string, Phrase>
export type Offered = { readonly visitors: Named; readonly lists: Named }

/** The fields of an act; none for a reminder. */
export function actForm(act: ActName, { visitors, lists }: Offered): Form {
  if (act === 'ask_visit') return { to: { kind: 'choice', label: words.visitor, options: visitors } }
  if (act === 'take_off_list') return { list: { kind: 'choice', label: words.from_list, options: lists } }
  return act === 'put_on_list' ? { name: { kind: 'text', label: words.list_name, hint: hint(Object.values(lists)), max_length: 40, autocomplete: 'off' } } : {}
}

function hint(lists: readonly Phrase[]): Phrase {
  const filled = (of: Phrase, zh: string, en: string): Phrase => ({ zh: of.zh.replace('{names}', zh), en: of.en.replace('{names}', en) })
  if (lists.length === 0) return filled(words.list_hint, words.no_lists.zh, words.no_lists.en)
  return filled(words.list_hint, lists.map(({ zh }) => zh).join('、'), lists.map(({ en }) => en).join(', '))
}
