/** Who was asked for an expert's opinion, and what came of it, for officers. */
import type { VNode } from 'preact'
import { inCity, type Visit } from '../../kit/door/route.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Inset } from '../../ui/blocks.tsx'
import { Mixed } from '../../ui/mixed.tsx'
import { Link, Text } from '../../ui/text.tsx'
import type { Case } from '../applications/acts.ts'
import { standsStill } from '../applications/acts/waiting.ts'
import { stancePhrase, whoIsAsked } from '../opinions/acts/told.ts'
import { questionsOf, type Question } from '../opinions/store.ts'
import { words } from '../opinions/words/shown.ts'

/** `mine`: it is the reader's turn, and nothing speaks against it. */
export async function expertsShown(visit: Visit, at: Case, mine: boolean): Promise<VNode> {
  const { voice } = visit
  const address = inCity(visit, `/cases/${at.application.id}`)
  const rows = await questionsOf(visit.db, at.application.id)
  return (
    <>
      {(await standsStill(visit, at)) ? <Inset>{voice.say(words.still)}</Inset> : null}
      {rows.length > 0 ? (
        <DataTable
          caption={voice.say(words.opinions)}
          rows={rows}
          columns={[
            { head: voice.say(words.expert), names: true, cell: (row) => <Mixed voice={voice} text={whoIsAsked(voice, row)} /> },
            { head: voice.say(words.asked), cell: ({ question }) => <Mixed voice={voice} text={question} /> },
            { head: voice.say(words.opinion), cell: (row) => outcome(visit, row, address, mine) },
          ]}
        />
      ) : null}
      {mine ? (
        <Text>
          <Link href={`${address}/ask-expert`}>{voice.say(words.ask)}</Link>
        </Text>
      ) : null}
    </>
  )
}

function outcome({ voice }: Visit, row: Question, address: string, mine: boolean): VNode {
  const own = `${address}/experts/${row.id}`
  if (row.how === null)
    return (
      <>
        {voice.say(words.awaited, { day: voice.day(row.due_on) })}{' '}
        {mine ? (
          <>
            <Link href={`${own}/record`} about={row.expert_name}>
              {voice.say(words.record)}
            </Link>{' '}
            <Link href={`${own}/withdraw`} about={row.expert_name}>
              {voice.say(words.withdraw)}
            </Link>
          </>
        ) : null}
      </>
    )
  if (row.how !== 'answered')
    return <Mixed voice={voice} text={[voice.say(row.how === 'withdrawn' ? words.story_withdrawn : words.story_interested), row.reason].join(' · ')} />
  const said = [row.reason, row.conditions ? voice.say(words.cited_conditions, { conditions: row.conditions }) : null].filter(Boolean).join(' ')
  return (
    <>
      <strong>{voice.say(stancePhrase(row.stance))}</strong> <Mixed voice={voice} text={said} />{' '}
      {row.paper_sha256 ? <Link href={`${own}/scan`}>{voice.say(words.see_paper)}</Link> : null}
    </>
  )
}
