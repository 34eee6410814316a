import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { secondForm } from '../form.ts'
import { whatOf } from '../rules/what.ts'
import type { Row, Said } from '../store.ts'
import { words } from '../words/shown.ts'
import { Follows } from './follows.tsx'
import { StateTag } from './list.tsx'

export type OneProps = {
  voice: Voice
  city: string
  row: Row
  lines: readonly { says: Said }[]
  /** the second person's answer, with the mark of what is read */
  asked?: { seen: string; typed: Typed; faults: Faults } | undefined
  /** another person may propose to revoke this one in turn */
  mayUndo: boolean
}

/** One revocation: what, why, by whom, what follows or followed, and what this reader may do. */
export const RevocationPage = ({ voice, city, row, lines, asked, mayUndo }: OneProps): VNode => {
  const at = `/${city}/revocations/${row.id}`
  const text = (said: string) => <Mixed voice={voice} text={said} />
  const by = voice.say(words.proposed_by, { name: row.proposed_by_name })
  const answer =
    row.agreed === null ? undefined : voice.say(row.agreed ? words.agreed_by : words.disagreed_by, { name: row.seconded_by_name ?? '', note: row.note ?? '' })
  return (
    <>
      <Heading level={1} size="l" caption={row.number ?? undefined}>
        {voice.say(words.revoke, { what: whatOf(row) })}
      </Heading>
      <Lead>
        <StateTag voice={voice} row={row} />
      </Lead>
      <SummaryList
        voice={voice}
        rows={[
          { key: voice.say(words.reason), value: text(row.reason) },
          { key: voice.say(words.clause), value: text(row.clause) },
          { key: voice.say(words.since), value: text(`${voice.instant(row.proposed_at)} · ${by}`) },
          ...(answer && row.seconded_at ? [{ key: voice.say(words.state), value: text(`${voice.instant(row.seconded_at)} · ${answer}`) }] : []),
        ]}
      />
      {lines.length > 0 ? <Follows voice={voice} heading={voice.say(row.agreed ? words.followed : words.follows)} lines={lines} /> : null}
      {row.application_id === null ? null : (
        <Text>
          <Link href={`/${city}/cases/${row.application_id}`}>{voice.say(words.case)}</Link>
        </Text>
      )}
      {asked ? (
        <FormPage
          voice={voice}
          action={at}
          form={secondForm}
          typed={asked.typed}
          faults={asked.faults}
          button={voice.say(words.decide)}
          hidden={{ seen: asked.seen }}
        />
      ) : null}
      {mayUndo ? (
        <ButtonLink href={`${at}/revoke`} weight="secondary">
          {voice.say(words.undo)}
        </ButtonLink>
      ) : null}
    </>
  )
}
