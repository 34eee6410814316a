/** What an officer needs beside a case: why they may not move it, who signs, the panel's result, its rank, what a correction changed. */
import type { VNode } from 'preact'
import { inCity, queryText, type Visit } from '../../kit/door/route.ts'
import type { Phrase } from '../../kit/say.ts'
import { Inset, Notification } from '../../ui/blocks.tsx'
import { Link, List, Text } from '../../ui/text.tsx'
import type { Case } from '../applications/acts.ts'
import { waitingForAnOfficer } from '../applications/rules/turns.ts'
import { roundOf } from '../applications/store/passed.ts'
import { hasDeclared } from '../applications/store/interests.ts'
import { correctionOf } from '../applications/store/corrections.ts'
import { resultsOf } from '../panels/store/results.ts'
import { sittingById } from '../panels/store/sittings.ts'
import { words as panelWords } from '../panels/words.ts'
import { placeOf } from '../rankings/store.ts'
import { words as rankWords } from '../rankings/words.ts'
import { maySign, signersAt } from '../review/acts/signing.ts'
import { correctingWords } from '../review/words/correcting.ts'
import { standingAside } from '../review/words/interest.ts'
import { expertsShown } from './experts.tsx'
import { SignersTable } from './signers.tsx'

const reviewers: readonly string[] = ['district_officer', 'city_officer', 'finance_officer']

/** Nothing for an applicant. `interest` is why the reader may not move the case. */
export async function deskOf(visit: Visit, at: Case, interest: Phrase | undefined): Promise<VNode | undefined> {
  const { voice, actor, db } = visit
  const { application } = at
  if (actor.area === '' || application.state === 'draft') return undefined
  const address = inCity(visit, `/cases/${application.id}`)
  const open = waitingForAnOfficer.has(application.state)
  const signers = open ? await signersAt(visit, at) : []
  const result = (await resultsOf(db, { application: application.id })).at(-1)
  // a sitting of the city's is not open to a district, its result on the district's case is
  const sitting = result && (await sittingById(db, result.sitting_id))
  const place = await placeOf(db, application.id, await roundOf(db, application.id))
  const corrected = application.state !== 'returned' && (await correctionOf(db, application.id)) !== undefined
  const declared = actor.account !== null && (await hasDeclared(db, application.id, actor.account))
  const aside = queryText(visit, 'aside')
  return (
    <>
      {aside === 'others' || aside === 'handed_up' || aside === 'nobody' ? (
        <Notification voice={voice} kind="important" heading={voice.say(standingAside[aside])} id="aside" />
      ) : null}
      {interest && reviewers.includes(actor.role) ? <Inset>{voice.say(interest)}</Inset> : null}
      {corrected ? (
        <Text>
          <Link href={`${address}/changes`}>{voice.say(correctingWords.see_changes)}</Link>
        </Text>
      ) : null}
      {signers.length > 0 ? (
        <SignersTable
          voice={voice}
          rows={signers.map((signer) => ({
            title: signer.title,
            signed_at: signer.signature?.signed_at,
            href: !interest && maySign(visit, at, signer) ? `${address}/sign/${signer.body}` : undefined,
          }))}
        />
      ) : null}
      {await expertsShown(visit, at, open && !interest && application.stage_role === actor.role)}
      {place ? <Text>{voice.say(rankWords.place_of, { place: place.place, within: place.is_within ? rankWords.within : rankWords.outside })}</Text> : null}
      {result ? (
        <>
          <Text>
            {sitting ? <Link href={inCity(visit, `/sittings/${sitting.id}`)}>{voice.say(panelWords.sittings)}</Link> : voice.say(panelWords.sittings)}
          </Text>
          <List items={result.explained.map(({ says, values }) => voice.fill(says, values))} />
        </>
      ) : null}
      {open && !declared && reviewers.includes(actor.role) ? (
        <Text>
          <Link href={`${address}/stand-aside`}>{voice.say(standingAside.stand_aside)}</Link>
        </Text>
      ) : null}
    </>
  )
}
