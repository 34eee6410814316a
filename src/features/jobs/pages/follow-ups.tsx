/** What was found of a placement, oldest first, and what is to be done about it. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Details, Inset } from '../../../ui/blocks.tsx'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import { doneForm } from '../form/following.ts'
import type { FollowUpRow } from '../store/following.ts'
import { byWords, followingWords as words, markWords, wayWords, whomWords } from '../words/following.ts'
import { placingWords } from '../words/placing.ts'
import type { Sent } from './asking.tsx'
import { toDoSaid } from './to-do-said.ts'

type Props = { voice: Voice; at: string; city: string; rows: readonly FollowUpRow[]; mayWrite: boolean; sent: Sent | undefined }

export const FollowUps = ({ voice, at, city, rows, mayWrite, sent }: Props): VNode => (
  <>
    <Heading level={2}>{voice.say(placingWords.follow_up)}</Heading>
    {rows.length === 0 ? <Text>{voice.say(words.none_yet)}</Text> : null}
    {rows.map((row) => (
      <Inset>
        <strong>
          {[markWords[row.mark as 'week_1'], whomWords[row.whom as 'worker'], wayWords[row.way as 'visit']].map((one) => voice.say(one)).join(' · ')}
        </strong>
        <br />
        {voice.day(row.met_on)} · {voice.say(row.at_work === null ? words.not_reached : row.at_work ? words.reached_at_work : words.reached_left)}
        {row.monthly_wage_fen === null ? '' : ` · ${voice.money(row.monthly_wage_fen)}`}
        {row.found ? (
          <>
            <br />
            <Mixed voice={voice} text={row.found} />
          </>
        ) : null}
        {row.evidence_sha256 ? (
          <>
            <br />
            <Link href={`/${city}/evidence/${row.evidence_sha256}`}>{voice.say(words.paper)}</Link>
          </>
        ) : null}
        <ToDo voice={voice} at={at} row={row} mayWrite={mayWrite} sent={sent?.what === `done-${row.id}` ? sent : undefined} />
        <br />
        <span class="tx-quiet">
          {voice.instant(row.recorded_at)} <Mixed voice={voice} text={row.recorded_by_name ?? ''} />
        </span>
      </Inset>
    ))}
    {mayWrite ? (
      <ButtonLink href={`${at}/follow-up`} weight="secondary">
        {voice.say(words.record)}
      </ButtonLink>
    ) : null}
  </>
)

function ToDo({ voice, at, row, mayWrite, sent }: { voice: Voice; at: string; row: FollowUpRow; mayWrite: boolean; sent: Sent | undefined }): VNode | null {
  if (row.to_do === null) return null
  const said = voice.say(words.to_do_text, { what: toDoSaid(voice, row.to_do), by: byWords[row.to_do_by as 'officer'] })
  return (
    <>
      <br />
      <Mixed voice={voice} text={said} /> {row.to_do_until ? voice.day(row.to_do_until) : ''}
      <br />
      {row.done_on ? <Mixed voice={voice} text={voice.say(words.done_text, { day: voice.day(row.done_on), note: row.done_note ?? '' })} /> : null}
      {row.done_on === null && mayWrite ? (
        <Details summary={voice.say(words.done)} open={sent !== undefined}>
          <form method="post" action={`${at}/done`} noValidate>
            <input type="hidden" name="follow_up" value={row.id} />
            {Object.entries(doneForm).map(([name, field]) => (
              <FieldInput voice={voice} id={`done-${row.id}-${name}`} name={name} field={field} typed={sent?.typed[name]} fault={sent?.faults[name]} />
            ))}
            <Button weight="secondary">{voice.say(words.done)}</Button>
          </form>
        </Details>
      ) : null}
    </>
  )
}
