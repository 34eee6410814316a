/** One list of files to be anonymised: who proposed it, what holds whom, what became of each. */
import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import { secondForm } from '../retention/form.ts'
import { retentionWords as words } from '../retention/words.ts'
import { nameSaid } from '../words.ts'
import type { Disposal, Listed } from '../store/disposal.ts'

export type DisposalProps = {
  voice: Voice
  city: string
  disposal: Disposal
  persons: readonly (Listed & { readonly held: string })[]
  mayAnswer: boolean
  typed: Typed
  faults: Faults
}

export function DisposalPage({ voice, city, disposal, persons, mayAnswer, typed, faults }: DisposalProps): VNode {
  const { id, reason, proposer, proposed_at, agreed, note, seconder, seconded_at } = disposal
  const outcome = ({ outcome: became, held }: DisposalProps['persons'][number]) =>
    became ? voice.say(words[became as 'held']) : held ? voice.say(words.would_hold, { why: held }) : voice.say(words.free)
  const answered = { who: seconder ?? '', at: seconded_at ? voice.instant(seconded_at) : '', note: note ?? '' }
  const columns = [
    {
      head: voice.say(words.person),
      names: true,
      cell: (one: Listed) => (
        <Link href={`/${city}/persons/${one.id}`}>
          <Mixed voice={voice} text={`${nameSaid(voice, one.name)} ${one.id}`} />
        </Link>
      ),
    },
    { head: voice.say(words.left_on), cell: ({ left_on }: Listed) => (left_on ? voice.day(left_on) : '—') },
    { head: voice.say(words.outcome), cell: outcome },
  ]
  return (
    <>
      <Heading level={1} size="l" caption={voice.say(words.retention)}>
        {voice.say(words.disposal, { n: id })}
      </Heading>
      <Text>
        <Mixed voice={voice} text={voice.say(words.proposed, { who: proposer, at: voice.instant(proposed_at), reason })} />
      </Text>
      {agreed === null ? <Text>{voice.say(words.what_says)}</Text> : <Text>{voice.say(agreed ? words.accepted : words.refused, answered)}</Text>}
      <DataTable caption={voice.say(words.due)} captionHidden rows={persons} columns={columns} />
      {mayAnswer && agreed === null ? (
        <FormPage voice={voice} action={`/${city}/retention/${id}`} form={secondForm} typed={typed} faults={faults} button={voice.say(words.decide)} />
      ) : null}
    </>
  )
}
