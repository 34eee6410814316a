/** A queue: what waits, who has it, and the boxes by which many are chosen. */
import type { VNode } from 'preact'
import type { Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { Button, HiddenValues } from '../../../ui/button.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { ListChoice } from '../../../ui/field/choice.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { words } from '../words/shown.ts'
import { CasesTable, type Row } from './cases-table.tsx'

export type CasesProps = {
  voice: Voice
  at: string
  title: string
  total: { count: number; late: number }
  rows: readonly Row[]
  filters: Form
  typed: Typed
  /** what can be done to the chosen; undefined at another's desk */
  acts?: Record<string, Phrase> | undefined
  next?: string | undefined
  /** the end of the address that asks this question */
  question: string
  more?: string | undefined
}

export const CasesPage = (props: CasesProps): VNode => {
  const { voice, at, rows, acts, total } = props
  const table = <CasesTable voice={voice} at={at} rows={rows} chosen={acts !== undefined} />
  return (
    <>
      <Heading level={1} size="l" caption={<Link href={`${at}/desk`}>{voice.say(words.desk)}</Link>}>
        {props.title}
      </Heading>
      <Lead>
        {voice.say(words.count, { count: total.count })} · {voice.say(words.late)} <span class="tx-number">{voice.count(total.late)}</span>
      </Lead>
      <Filters voice={voice} action={`${at}/desk/cases`} form={props.filters} typed={props.typed} />
      {rows.length === 0 ? <EmptyState heading={props.title} why={voice.say(words.empty)} next={{ href: `${at}/desk`, text: voice.say(words.desk) }} /> : null}
      {rows.length > 0 && !acts ? table : null}
      {rows.length > 0 && acts ? (
        <form method="post" action={`${at}/desk/check`}>
          <HiddenValues values={{ question: props.question }} />
          {table}
          {total.count > rows.length ? (
            <p class="govuk-body">
              <label class="govuk-label">
                <input type="checkbox" name="whole" value="yes" /> {voice.say(words.whole, { count: total.count })}
              </label>
            </p>
          ) : null}
          <ListChoice voice={voice} name="act" field={{ kind: 'choice', label: words.act, options: acts }} typed={props.next} />
          <Button>{voice.say(words.go_on)}</Button>
        </form>
      ) : null}
      <Pagination voice={voice} next={props.more} />
      <Text>
        <Link href={`${at}/desk/queues/new?${props.question}`}>{voice.say(words.keep)}</Link>
      </Text>
    </>
  )
}
