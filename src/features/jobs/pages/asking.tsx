/** The forms of a placement, each folded away until it is wanted, open where it has faults. */
import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Details } from '../../../ui/blocks.tsx'
import { Button } from '../../../ui/button.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { evidenceForm, leavingForm, takingBackForm } from '../form.ts'
import { placingWords as words } from '../words/placing.ts'

/** Which form was sent, and how it came back. */
export type Sent = { readonly what: string; readonly typed: Typed; readonly faults: Faults }
type Asked = { voice: Voice; at: string; what: string; title: Phrase; form: Form; paper?: boolean; sent: Sent | undefined }

function Asking({ voice, at, what, title, form, paper, sent }: Asked): VNode {
  const own = sent?.what === what ? sent : undefined
  return (
    <Details summary={voice.say(title)} open={own !== undefined}>
      <form method="post" action={`${at}/${what}`} noValidate enctype={paper ? 'multipart/form-data' : undefined}>
        {Object.entries(form).map(([name, field]) => (
          <FieldInput voice={voice} id={`${what}-${name}`} name={name} field={field} typed={own?.typed[name]} fault={own?.faults[name]} />
        ))}
        {paper ? (
          <FileUpload voice={voice} name="paper" label={words.paper} hint={words.photo_hint} accept="image/*,.pdf" fault={own?.faults['paper']} />
        ) : null}
        <Button weight="secondary">{voice.say(words.save)}</Button>
      </form>
    </Details>
  )
}

export const PlacementForms = ({ voice, at, left, sent }: { voice: Voice; at: string; left: boolean; sent: Sent | undefined }): VNode => (
  <>
    <Asking voice={voice} at={at} what="evidence" title={words.add_evidence} form={evidenceForm} paper sent={sent} />
    {left ? (
      <Asking voice={voice} at={at} what="leaving-contrary" title={words.take_back_leaving} form={takingBackForm} sent={sent} />
    ) : (
      <Asking voice={voice} at={at} what="leaving" title={words.leave} form={leavingForm} sent={sent} />
    )}
    <Asking voice={voice} at={at} what="contrary" title={words.take_back} form={takingBackForm} sent={sent} />
  </>
)
