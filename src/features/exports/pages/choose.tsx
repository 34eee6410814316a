import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Details } from '../../../ui/blocks.tsx'
import { Button, ButtonRow, PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { ListChoice } from '../../../ui/field/choice.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { words as uiWords } from '../../../ui/words.ts'
import { columnBox, layoutForm } from '../form.ts'
import type { OutList } from '../lists.ts'
import { words } from '../words/said.ts'
import { PositionBox } from './position.tsx'

type Layout = { readonly id: number; readonly name: string }
export type ChooseProps = {
  voice: Voice
  at: string
  list: OutList
  rows: Form
  columns: Form
  file: Form
  typed: Typed
  faults: Faults
  layouts: readonly Layout[]
  layout: Layout | undefined
}

/** Which rows, which columns, which file, and why: one page, one primary button. */
export function ChoosePage(props: ChooseProps): VNode {
  const { voice, at, list, rows, columns, file, typed, faults, layout } = props
  return (
    <>
      <ErrorSummary voice={voice} form={{ ...rows, ...columns, ...file, ...layoutForm }} faults={faults} />
      <Heading level={1} size="l" caption={voice.say(words.exports)}>
        {voice.say(list.says)}
      </Heading>
      <Lead>{voice.say(list.about)}</Lead>
      <Text>{voice.say(words.choose_lead)}</Text>
      <form method="post" action={at} noValidate>
        <Heading level={2} size="m">
          {voice.say(words.which_rows)}
        </Heading>
        <div class="tx-filters">
          {Object.entries(rows).map(([name, field]) => {
            const one = { voice, name, field: { ...field, optional: false }, typed: typed[name], fault: faults[name] }
            return field.kind === 'choice' ? (
              <ListChoice {...one} empty={voice.say(name === 'kept' ? words.everybody : uiWords.any)} />
            ) : (
              <FieldInput {...one} />
            )
          })}
        </div>
        <Columns {...props} />
        <Heading level={2} size="m">
          {voice.say(words.the_file)}
        </Heading>
        {Object.entries(file).map(([name, field]) => (
          <FieldInput voice={voice} name={name} field={field} typed={typed[name]} fault={faults[name]} />
        ))}
        <ButtonRow>
          <Button>{voice.say(words.give_out)}</Button>
        </ButtonRow>
        <Details summary={voice.say(words.keep_layout_lead)} open={faults['layout_name'] !== undefined}>
          {Object.entries(layoutForm).map(([name, field]) => (
            <FieldInput voice={voice} name={name} field={{ ...field, optional: false }} typed={typed[name]} fault={faults[name]} />
          ))}
          <Button weight="secondary" formAction={`${at}/layouts`}>
            {voice.say(words.keep_layout)}
          </Button>
        </Details>
      </form>
      {layout ? (
        <PostButton action={`${at}/layouts/${layout.id}/forget`} weight="secondary">
          {voice.say(words.forget_layout, { name: layout.name })}
        </PostButton>
      ) : null}
    </>
  )
}

function Columns({ voice, at, list, columns, typed, faults, layouts }: ChooseProps): VNode {
  return (
    <>
      <Heading level={2} size="m">
        {voice.say(words.which_columns)}
      </Heading>
      {layouts.length > 0 ? (
        <Text>
          {voice.say(words.layouts)}
          <Link href={at}>{voice.say(words.usual)}</Link>
          {layouts.map(({ id, name }) => (
            <>
              {' · '}
              <Link href={`${at}?layout=${id}`}>{name}</Link>
            </>
          ))}
        </Text>
      ) : null}
      <Text>{voice.say(words.columns_hint)}</Text>
      <DataTable
        caption={voice.say(words.which_columns)}
        captionHidden
        rows={Object.entries(list.columns)}
        columns={[
          { head: voice.say(words.column), names: true, cell: ([, { says }]) => voice.say(says) },
          { head: voice.say(words.meaning), cell: ([, { means }]) => voice.say(means) },
          {
            head: voice.say(words.position),
            cell: ([name]) => {
              const box = columnBox(name)
              const field = columns[box]
              return field ? <PositionBox voice={voice} name={box} field={field} typed={typed[box]} fault={faults[box]} /> : null
            },
          },
        ]}
      />
    </>
  )
}
