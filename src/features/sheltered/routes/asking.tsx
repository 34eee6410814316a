/** A page that asks, as most of this feature's pages do. */
import type { ComponentChildren } from 'preact'
import type { Reply, Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { words } from '../words/shown.ts'

export type Asked = {
  readonly heading: Phrase
  readonly caption: string
  readonly lead?: Phrase
  readonly action: string
  readonly form: Form
  readonly files?: true
  readonly children?: ComponentChildren
}

export function askPage({ voice }: Visit, { heading, lead, caption, ...rest }: Asked, typed: Typed, faults: Faults): Reply {
  const said = voice.say(heading)
  return {
    page: (
      <FormPage
        voice={voice}
        heading={said}
        caption={<Mixed voice={voice} text={caption} />}
        lead={lead ? voice.say(lead) : undefined}
        {...rest}
        typed={typed}
        faults={faults}
        button={voice.say(words.save)}
      />
    ),
    title: said,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}
export const isWrong = (faults: Faults | undefined): faults is Faults => faults !== undefined && Object.keys(faults).length > 0
