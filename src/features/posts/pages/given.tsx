import type { VNode } from 'preact'
import { FormPage } from '../../../ui/form-page.tsx'
import { Inset } from '../../../ui/blocks.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Text } from '../../../ui/text.tsx'
import { nameSaid } from '../../persons/words.ts'
import { secondForm } from '../form.ts'
import type { ProposalRow } from '../store/filling.ts'
import { fileWords as words } from '../words/file.ts'
import type { PostProps } from './file.tsx'

/** How the post was given: who proposed whom, whom that passed over and why, what another person said; and where they say it. */
export function Given({ voice, at, proposals, passings, account, mayWrite, typed, faults }: PostProps): VNode | null {
  if (proposals.length === 0) return null
  const open = proposals.find(({ agreed }) => agreed === null)
  const answered = ({ agreed, seconder, note }: ProposalRow): string =>
    agreed === null ? voice.say(words.waits_second) : voice.say(agreed ? words.seconded : words.not_agreed, { who: seconder ?? '', note: note ?? '' })
  const lines = (row: ProposalRow): readonly string[] => [
    voice.say(words.proposed, { who: row.proposer, name: nameSaid(voice, row.name), day: voice.day(row.starts_on) }),
    ...passings
      .filter(({ post_proposal_id }) => post_proposal_id === row.id)
      .map(({ name, reason }) => voice.say(words.passed, { name: nameSaid(voice, name), reason })),
    answered(row),
  ]
  return (
    <>
      <Heading level={2}>{voice.say(words.how_given)}</Heading>
      {proposals.map((row) => (
        <Inset>
          {lines(row).map((line) => (
            <Text>
              <Mixed voice={voice} text={line} />
            </Text>
          ))}
        </Inset>
      ))}
      {open && mayWrite && open.proposed_by !== account ? (
        <FormPage voice={voice} action={`${at}/second`} form={secondForm} typed={typed} faults={faults} button={voice.say(words.second)} />
      ) : null}
    </>
  )
}
