import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Details } from '../../../ui/blocks.tsx'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { Heading, Text } from '../../../ui/text.tsx'
import type { MoveName } from '../flow.ts'
import { moveForms } from '../form.ts'
import { moveWords } from '../words/flow.ts'
import { pageWords as words } from '../words/pages.ts'

export type Sent = { readonly move: MoveName; readonly typed: Typed; readonly faults: Faults }

/** The moves open to the reader, each folded away with its form; a placement has a page of its own. */
export const Steps = ({ voice, at, moves, sent }: { voice: Voice; at: string; moves: readonly MoveName[]; sent: Sent | undefined }): VNode => (
  <>
    <Heading level={2}>{voice.say(words.steps)}</Heading>
    {sent ? <ErrorSummary voice={voice} form={moveForms[sent.move]} faults={named(sent)} /> : null}
    {moves.length === 0 ? <Text quiet>{voice.say(words.nothing)}</Text> : null}
    {moves.includes('place') ? <ButtonLink href={`${at}/place`}>{voice.say(moveWords.place)}</ButtonLink> : null}
    {moves
      .filter((move) => move !== 'place')
      .map((move) => (
        <Step voice={voice} at={at} move={move} sent={sent?.move === move ? sent : undefined} />
      ))}
  </>
)

/** Faults under the ids that their fields have here. */
const named = ({ move, faults }: Sent): Faults => Object.fromEntries(Object.entries(faults).map(([name, fault]) => [`${move}-${name}`, fault]))

function Step({ voice, at, move, sent }: { voice: Voice; at: string; move: MoveName; sent: Sent | undefined }): VNode {
  const form: Form = moveForms[move]
  return (
    <Details summary={voice.say(moveWords[move])} open={sent !== undefined}>
      <form method="post" action={`${at}/${move.replace('_', '-')}`} noValidate>
        {Object.entries(form).map(([name, field]) => (
          <FieldInput voice={voice} id={`${move}-${name}`} name={name} field={field} typed={sent?.typed[name]} fault={sent?.faults[name]} />
        ))}
        <Button weight="secondary">{voice.say(moveWords[move])}</Button>
      </form>
    </Details>
  )
}
