/** The terms of keeping, what is due by them, and the lists that wait for a second person. */
import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Details } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { leavings, ruleForm, type Leaving } from '../retention/form.ts'
import { retentionWords as words } from '../retention/words.ts'
import type { Disposal } from '../store/disposal.ts'
import type { Due, Rule } from '../store/retention.ts'
import { DuePart } from './due.tsx'

export type RetentionProps = {
  voice: Voice
  city: string
  rules: readonly Rule[]
  due: readonly Due[]
  lists: readonly Disposal[]
  mayDecide: boolean
  rule: { typed: Typed; faults: Faults }
  proposal: { typed: Typed; faults: Faults }
}

export function RetentionPage(props: RetentionProps): VNode {
  const { voice, city, rules, lists, mayDecide, rule } = props
  const ruleColumns = [
    { head: voice.say(words.event), names: true, cell: ({ event }: Rule) => voice.say(leavings[event as Leaving]) },
    { head: voice.say(words.keep_years), cell: ({ keep_years }: Rule) => voice.say(words.years, { n: keep_years }) },
    { head: voice.say(words.source), cell: ({ source }: Rule) => <Mixed voice={voice} text={source} /> },
  ]
  const listed = ({ id, agreed }: Disposal) => (
    <>
      <Link href={`/${city}/retention/${id}`}>{voice.say(words.disposal, { n: id })}</Link> {agreed === null ? voice.say(words.waiting) : null}
    </>
  )
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.retention)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      <Text>{voice.say(words.what_says)}</Text>
      <Text quiet>{voice.say(words.law)}</Text>
      <Heading level={2}>{voice.say(words.rules)}</Heading>
      {rules.length === 0 ? (
        <Text>{voice.say(words.no_rule)}</Text>
      ) : (
        <DataTable caption={voice.say(words.rules)} captionHidden rows={rules} columns={ruleColumns} />
      )}
      {mayDecide ? (
        <Details summary={voice.say(words.set_rule)} open={Object.keys(rule.faults).length > 0}>
          <Text>{voice.say(words.replaces)}</Text>
          <FormPage voice={voice} action={`/${city}/retention/rules`} form={ruleForm} {...rule} button={voice.say(words.set_rule)} />
        </Details>
      ) : null}
      <DuePart {...props} />
      {lists.length > 0 ? <List items={lists.map(listed)} /> : null}
    </>
  )
}
