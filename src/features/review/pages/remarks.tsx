/** One box a question and a paper, folded away until somebody has something to say about it. */
import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Details } from '../../../ui/blocks.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { correctingWords as words } from '../words/correcting.ts'

export function RemarkFields({ voice, form, typed, faults }: { voice: Voice; form: Form; typed: Typed; faults: Faults }): VNode {
  const open = Object.keys(form).some((name) => faults[name] !== undefined || Boolean(typed[name]))
  return (
    <Details summary={voice.say(words.remarks)} open={open}>
      {Object.entries(form).map(([name, field]) => (
        <FieldInput voice={voice} name={name} field={field} typed={typed[name]} fault={faults[name]} />
      ))}
    </Details>
  )
}
