import type { VNode } from 'preact'
import { isBox, LongText, TextBox } from './field/box.tsx'
import { ButtonChoice, ListChoice } from './field/choice.tsx'
import type { FieldProps } from './field/group.tsx'
import { SecretBox } from './field/secret.tsx'

export type { FieldProps } from './field/group.tsx'

/** More choices than this are a list that opens, not a column of buttons. */
const many = 12

/** Draws any field of a form's table, with its hint, and its error beside it. */
export function FieldInput(props: FieldProps): VNode {
  const { kind, options = {} } = props.field
  if (isBox(kind)) return <TextBox {...props} kind={kind} />
  switch (kind) {
    case 'long_text':
      return <LongText {...props} />
    case 'password':
    case 'new_password':
      return <SecretBox {...props} fresh={kind === 'new_password'} />
    case 'choices':
      return <ButtonChoice {...props} several />
    case 'choice':
      return Object.keys(options).length > many ? <ListChoice {...props} /> : <ButtonChoice {...props} />
    case 'yes_no':
      return <ButtonChoice {...props} />
  }
}
