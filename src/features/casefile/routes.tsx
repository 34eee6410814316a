/** One case on one page, put together from every feature it has passed. */
import { atOnce } from '../../kit/db.ts'
import { idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import { printPaper } from '../../kit/print/press.ts'
import { wordPaper, wordType } from '../../kit/print/word.ts'
import { roleWords, type Role } from '../../kit/role.ts'
import type { Phrase } from '../../kit/say.ts'
import { caseIn, type Case } from '../applications/acts.ts'
import { interestOf } from '../applications/acts/interest.ts'
import { isAwaited } from '../applications/acts/waiting.ts'
import type { FactSource } from '../applications/facts.ts'
import { flow, type MoveName } from '../applications/flow.ts'
import { answerText } from '../applications/answer-text.ts'
import { filersMoves, mayEdit, movesOpen } from '../applications/rules.ts'
import { passing, wantsPanel, wantsSignatures } from '../applications/rules/turns.ts'
import { documentsOf, movesOf } from '../applications/store.ts'
import { doneWords } from '../applications/words.ts'
import { divisionByCode } from '../accounts/store.ts'
import { awardOf, awardRowsOf } from '../funds/store.ts'
import { organisationById } from '../organisations/store.ts'
import { personById } from '../persons/store.ts'
import { recognitionOf } from '../recognition/store.ts'
import { decisionRevoked } from '../revocations/acts/told.ts'
import { words as revokedWords } from '../revocations/words/shown.ts'
import { verdictOf } from '../review/acts.ts'
import { settledAt } from '../review/acts/signing.ts'
import { openDecision } from '../review/store.ts'
import { correctionPaper } from './correction.ts'
import { words as reviewWords } from '../review/words.ts'
import { letterPaper } from './letter.ts'
import { afterDecision, revokedNote, routeShown } from './after.tsx'
import { CasePage, type CaseAction, type CaseProps } from './pages.tsx'
import { deskOf } from './desk.tsx'
import { otherSupport } from './others.tsx'
import { remarksOn } from './remarks.ts'
import { paperLink } from './on-paper.tsx'
import { actsFor } from './represented.ts'
import { storyOf } from './story.ts'
import { followed } from './where.ts'
import { words } from './words.ts'

const readers = ['applicant', 'organisation', 'commissioner', 'district_officer', 'city_officer', 'finance_officer', 'auditor'] as const

const withLetter = new Set<string>(['granted', 'refused', 'returned'])

async function whoOf(visit: Visit, { application }: Case): Promise<CaseProps['who']> {
  const [organisation, person, division] = await atOnce([
    application.organisation_id === null ? Promise.resolve(undefined) : organisationById(visit.db, application.organisation_id),
    application.person_id === null ? Promise.resolve(undefined) : personById(visit.db, application.person_id),
    divisionByCode(visit.db, application.division),
  ])
  return {
    name: organisation?.trading_name ?? person?.name ?? '',
    pinyin: person?.name_latin,
    place: { zh: `${division?.name_zh ?? ''}${person?.village ?? ''}`, en: division?.name_en ?? '' },
  }
}

function turnOf(visit: Visit, { application }: Case): string {
  const { voice, tools } = visit
  const due = application.stage_due_on
  const until = due === null ? '' : voice.say(application.state === 'on_notice' ? words.notice_until : words.until, { day: voice.day(due) })
  // a clock that runs into a year whose holidays are not announced may still move
  const warning = due !== null && !tools.calendar.isAnnounced(due) ? voice.say(words.not_announced) : ''
  const who =
    application.stage_role === null || application.state === 'on_notice' ? '' : voice.say(words.next, { role: roleWords[application.stage_role as Role] })
  const own = application.stage_role === null && mayEdit(application, visit.actor) ? voice.say(words.your_turn) : ''
  return [own, who, until, warning].filter(Boolean).join(' · ')
}

/** The buttons: what the flow lets this reader do now. */
async function actionsOf(visit: Visit, at: Case, interest: Phrase | undefined): Promise<CaseAction[]> {
  const { application } = at
  const address = inCity(visit, `/cases/${application.id}`)
  const say = (move: MoveName) => visit.voice.say(flow[move].says)
  const actions: CaseAction[] = []
  const decision = application.state === 'to_second' ? await openDecision(visit.db, application.id) : undefined
  const stage = at.scheme.review[application.stage_index ?? -1]
  const settled = wantsPanel(stage) || wantsSignatures(stage) ? await settledAt(visit, at) : undefined
  // who has an interest moves nothing, and a case whose expert is awaited stays
  const held = interest !== undefined || (await isAwaited(visit, application.id))
  const isPassable = !settled || ((settled.carried || !wantsPanel(stage)) && settled.signed)
  for (const move of movesOpen(application, visit.actor)) {
    if (held && !filersMoves.includes(move)) continue
    // the second person may always disagree, or agree to a refusal; a grant is held back in makeMove
    if (move !== 'second_grant' && passing.has(move) && !isPassable) continue
    if (move === 'submit' || move === 'resubmit') actions.push({ says: visit.voice.say(words.go_on), href: `${address}/form/1` })
    else if (move === 'accept' || move === 'pass')
      actions.push({ says: say(move), post: { action: `${address}/${move}`, hidden: { seen: application.stage_since.toString() } } })
    else if (move === 'post_notice') actions.push({ says: visit.voice.say(words.publish), href: inCity(visit, '/to-publish') })
    else if (move === 'record_visit' || move === 'propose') actions.push({ says: say(move), href: `${address}/review/${move}` })
    else if (move === 'second_grant' && decision?.proposed_by !== visit.actor.account && decision?.proposed_for !== visit.actor.account)
      actions.push({ says: visit.voice.say(reviewWords.second_title), href: `${address}/review/second` })
    else if (move === 'return' || move === 'refuse') actions.push({ says: say(move), href: `${address}/review/${move}`, weight: 'secondary' })
    // where it cannot go to the applicant it can still go back within the office
    else if (move === 'hand_back' && !flow.return.from.includes(application.state) && (application.stage_index ?? 0) > 0)
      actions.push({ says: say(move), href: `${address}/review/return`, weight: 'secondary' })
  }
  return [...actions, ...(await afterDecision(visit, at, interest))]
}

async function awardShown(visit: Visit, { application, scheme }: Case): Promise<CaseProps['award']> {
  const award = await awardOf(visit.db, application.id)
  return (award ? await awardRowsOf(visit.db, award.id) : []).map(({ says, steps, amount_fen, row_name }) => ({
    item: visit.voice.say(scheme.award?.rows[row_name]?.title ?? { zh: row_name, en: row_name }),
    basis: [
      visit.voice.fill(says.phrase, says.values),
      ...(steps.some(({ kind }) => kind !== 'pays') ? steps.map((step) => visit.voice.fill(step.says, step.values)) : []),
    ].join(visit.voice.say(words.and_so)),
    amount_fen,
  }))
}

async function casePage(visit: Visit, sources: readonly FactSource[]): Promise<Reply> {
  const at = await caseIn(visit, idParam(visit))
  const { application, scheme } = at
  const { voice } = visit
  visit.about('application', application.id)
  const done = queryText(visit, 'done')
  const interest = visit.actor.area === '' ? undefined : await interestOf(visit, application)
  const [story, returned, award, plaque, who, actions, documents, verdict, follow] = await atOnce([
    storyOf(visit, application, voice),
    application.state === 'returned' ? movesOf(visit.db, application.id) : Promise.resolve([]),
    awardShown(visit, at),
    recognitionOf(visit.db, application.id),
    whoOf(visit, at),
    actionsOf(visit, at, interest),
    documentsOf(visit.db, application.id),
    application.state === 'draft' ? Promise.resolve(undefined) : verdictOf(visit, at, sources),
    followed(visit, at, inCity(visit, `/cases/${application.id}`)),
  ])
  const revoked = await decisionRevoked(visit, application)
  const correction = returned.findLast(({ to_state }) => to_state === 'returned')?.note
  const next = scheme.review[application.stage_index ?? -1]?.title
  const props: CaseProps = {
    voice,
    at: inCity(visit, `/cases/${application.id}`),
    scheme: scheme.title,
    number: application.number,
    state: application.state,
    who,
    turn: turnOf(visit, at),
    note: revoked ? revokedNote(voice, revoked) : correction ? voice.say(words.your_correction, { note: correction }) : undefined,
    overruled: revoked ? voice.say(revokedWords.revoked) : undefined,
    actions,
    withdraw: movesOpen(application, visit.actor).includes('withdraw') ? `${inCity(visit, `/cases/${application.id}`)}/withdraw` : undefined,
    followed: follow,
    story,
    answers: [
      ...(await actsFor(visit, application)),
      ...Object.entries(scheme.asks).map(([name, ask]) => ({
        label: voice.say(ask.label),
        value: answerText(voice, ask, application.answers[name]) || '—',
      })),
    ],
    documents: documents.map(({ id, kind, file_name }) => ({
      id,
      file_name,
      title: voice.say(scheme.documents[kind]?.title ?? { zh: kind, en: kind }),
    })),
    verdict,
    others: verdict?.answer === 'not_met' ? await otherSupport(visit, at, sources) : [],
    city: visit.city.slug,
    award,
    plaque: plaque ? { number: plaque.plaque_number, href: inCity(visit, `/plaques/${plaque.plaque_number}`) } : undefined,
    receipt: done === 'submitted' ? { heading: voice.say(words.submitted), next: next ? voice.say(words.what_next, { stage: next }) : '' } : undefined,
    letter: withLetter.has(application.state)
      ? { href: inCity(visit, `/cases/${application.id}/letter`), says: application.state === 'returned' ? words.correction_letter : words.letter }
      : undefined,
    route: [...paperLink(voice, application, inCity(visit, `/cases/${application.id}`)), ...(await routeShown(visit, at))],
    remarks: await remarksOn(visit, at, voice),
    desk: await deskOf(visit, at, interest),
    said: Object.hasOwn(doneWords, done) ? voice.say(doneWords[done as keyof typeof doneWords]) : undefined,
  }
  return { page: <CasePage {...props} />, title: `${voice.say(scheme.title)} ${application.number ?? ''}` }
}

/** A decision, or what is to be corrected, as a letter; as a PDF to be printed, or for Word to be added to. */
async function letter(visit: Visit, kind: 'pdf' | 'docx'): Promise<Reply> {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  const { name } = await whoOf(visit, at)
  const paper = at.application.state === 'returned' ? await correctionPaper(visit, at, name) : await letterPaper(visit, at, name, await awardShown(visit, at))
  const named = `${at.application.number}.${kind}`
  return kind === 'pdf'
    ? { file: printPaper(paper), media_type: 'application/pdf', name: named }
    : { file: await wordPaper(paper), media_type: wordType, name: named }
}

export const routes = (sources: readonly FactSource[]): readonly Route[] => [
  { method: 'GET', url: '/:city/cases/:id', who: readers, audit: 'case.read', reads: 'file', answer: (visit) => casePage(visit, sources) },
  ...(['pdf', 'docx'] as const).map((kind): Route => ({
    method: 'GET',
    url: `/:city/cases/:id/letter.${kind}`,
    who: readers,
    audit: kind === 'pdf' ? 'case.letter' : 'case.letter_word',
    reads: 'file',
    answer: (visit) => letter(visit, kind),
  })),
]
