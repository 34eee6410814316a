import type { VNode } from 'preact'
import type { Phrase, Voice } from '../kit/say.ts'
import { BoxGroup, boundTo, idOf, type FieldProps } from './field/group.tsx'
import { Mixed } from './mixed.tsx'
import { words } from './words.ts'

export type FileUploadProps = {
  voice: Voice
  name: string
  label: Phrase
  hint?: Phrase | undefined
  optional?: boolean | undefined
  fault?: Phrase | undefined
  /** media types or endings: `image/*,.pdf` */
  accept?: string | undefined
  multiple?: boolean | undefined
  /** files handed in before, which need not be chosen again */
  kept?: readonly { href: string; name: string }[] | undefined
}

/** A file, or several, from a phone's camera as well as from a disk. */
export function FileUpload({ voice, name, label, hint, optional, fault, accept, multiple, kept = [] }: FileUploadProps): VNode {
  const props: FieldProps = { voice, name, fault, field: { kind: 'text', label, hint, optional } }
  return (
    <BoxGroup of={props}>
      {kept.map((file) => (
        <p class="govuk-body">
          {voice.say(words.file_kept)}
          <a class="govuk-link" href={file.href}>
            <Mixed voice={voice} text={file.name} />
          </a>
        </p>
      ))}
      <input class="tx-file" type="file" id={idOf(props)} name={name} accept={accept} multiple={multiple} {...boundTo(props)} />
    </BoxGroup>
  )
}
