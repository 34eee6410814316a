/** The files that are due, to be chosen and proposed. */
import type { VNode } from 'preact'
import { FormPage } from '../../../ui/form-page.tsx'
import { Heading, Link, List, Text } from '../../../ui/text.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { leavings, proposalForm, type Leaving } from '../retention/form.ts'
import { retentionWords as words } from '../retention/words.ts'
import type { Due } from '../store/retention.ts'
import type { RetentionProps } from './retention.tsx'

/** What is said of a due file. */
const saidOf = ({ voice }: RetentionProps, { name, event, due_on }: Due): string =>
  `${name} · ${voice.say(leavings[event as Leaving])} · ${voice.say(words.due_on)} ${voice.day(due_on)}`

/** The choice of due files, beside the reason. */
export const duePersonsForm = (props: Pick<RetentionProps, 'voice' | 'due'>) =>
  ({
    persons: {
      kind: 'choices',
      label: words.due,
      options: Object.fromEntries(
        props.due.map((one) => [String(one.id), { zh: saidOf(props as RetentionProps, one), en: saidOf(props as RetentionProps, one) }]),
      ),
    },
    ...proposalForm,
  }) as const

export function DuePart(props: RetentionProps): VNode {
  const { voice, city, due, mayDecide, proposal } = props
  const linked = (one: Due) => (
    <Link href={`/${city}/persons/${one.id}`}>
      <Mixed voice={voice} text={saidOf(props, one)} />
    </Link>
  )
  return (
    <>
      <Heading level={2}>{voice.say(words.due)}</Heading>
      {due.length === 0 ? <Text>{voice.say(words.none_due)}</Text> : <List items={due.map(linked)} />}
      {mayDecide && due.length > 0 ? (
        <FormPage voice={voice} action={`/${city}/retention`} form={duePersonsForm(props)} {...proposal} button={voice.say(words.propose)} />
      ) : null}
    </>
  )
}
