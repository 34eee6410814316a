/** What an expert does by the link: declares whether there is an interest, reads what was chosen, and answers once. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { maskName } from '../../../kit/mask.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { divisionByCode } from '../../accounts/store.ts'
import { waitingForAnOfficer } from '../../applications/rules/turns.ts'
import { organisationById } from '../../organisations/store.ts'
import { personById } from '../../persons/store.ts'
import { caseOf, declareInterest, hashOfLink, takeOpinion } from '../acts.ts'
import { declareForm, opinionForm } from '../form.ts'
import { ExpertPage, ThanksPage } from '../pages/expert.tsx'
import { insertDeclaration, papersShown, questionByLink } from '../store.ts'
import { sayings } from '../words/said.ts'
import { linkWords } from '../words/shown.ts'
import { statusOf } from './asking.tsx'
import { opinionIn } from './answering.ts'

/** The open question that the address names; refuses 404 when there is none, or the case is over. */
async function opened(visit: Visit) {
  const question = await questionByLink(visit.db, hashOfLink(visit, visit.params['link'] ?? ''))
  if (!question || question.how !== null) throw new Refusal(404, sayings.gone)
  visit.about('expert_question', question.id)
  const at = await caseOf(visit, question)
  if (!waitingForAnOfficer.has(at.application.state)) throw new Refusal(404, sayings.gone)
  return { question, at, declared: question.declared_at !== null, address: inCity(visit, `/expert/${visit.params['link']}`) }
}

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { question, at, declared, address } = await opened(visit)
  const { application, scheme } = at
  const organisation = application.organisation_id === null ? undefined : await organisationById(visit.db, application.organisation_id)
  const person = application.person_id === null ? undefined : await personById(visit.db, application.person_id)
  const name = organisation?.trading_name ?? (question.shows_name ? person?.name : maskName(person?.name ?? ''))
  const district = await divisionByCode(visit.db, application.division.slice(0, 6))
  return {
    page: (
      <ExpertPage
        voice={visit.voice}
        at={address}
        city={visit.city.name}
        question={question}
        scheme={scheme.title}
        applicant={`${name} · ${visit.voice.say({ zh: district?.name_zh ?? '', en: district?.name_en ?? '' })}`}
        papers={
          declared
            ? (await papersShown(visit.db, question.id)).map(({ id, kind }) => ({ id, title: scheme.documents[kind]?.title ?? { zh: kind, en: kind } }))
            : []
        }
        form={declared ? opinionForm : declareForm}
        typed={typed}
        faults={faults}
      />
    ),
    title: visit.voice.say(linkWords.title),
    status: statusOf(faults),
  }
}

const thanks = ({ voice }: Visit): Reply => ({ page: <ThanksPage voice={voice} />, title: voice.say(linkWords.thanks) })

async function declare(visit: Visit): Promise<Reply> {
  const { question, declared, address } = await opened(visit)
  if (declared) return { to: address }
  const { answers, faults, typed } = readForm(declareForm, visit.body)
  const all: Faults = { ...(answers['interest'] === 'some' && !answers['which'] ? { which: sayings.say_interest } : {}), ...faults }
  if (statusOf(all) === 422) return page(visit, typed, all)
  if (answers['interest'] === 'none') {
    await insertDeclaration(visit.db, question.id, visit.now)
    return { to: address }
  }
  await declareInterest(visit, question, String(answers['which']))
  return thanks(visit)
}

async function answer(visit: Visit): Promise<Reply> {
  const { question, declared } = await opened(visit)
  if (!declared) throw new Refusal(403, sayings.declare_first)
  const { answers, faults, typed } = readForm(opinionForm, visit.body)
  const opinion = opinionIn(answers)
  const all = { ...opinion.faults, ...faults }
  if (statusOf(all) === 422) return page(visit, typed, all)
  await takeOpinion(visit, question, opinion)
  return thanks(visit)
}

async function paper(visit: Visit): Promise<Reply> {
  const { question, declared } = await opened(visit)
  if (!declared) throw new Refusal(403, sayings.declare_first)
  const found = (await papersShown(visit.db, question.id)).find(({ id }) => id === idParam(visit, 'document'))
  if (!found) throw new Refusal(404, sayings.gone)
  return { file: await visit.tools.files.fetch(found.sha256), media_type: found.media_type, name: `${found.kind}-${found.id}` }
}

// whoever has the link is nobody here: the city is seen to find the one question it opens, and to let its clock go on
const way = { who: 'anyone', sees: 'city' } as const
export const byLink: readonly Route[] = [
  { ...way, method: 'GET', url: '/:city/expert/:link', audit: 'opinion.read', reads: 'file', answer: (visit) => page(visit) },
  { ...way, method: 'POST', url: '/:city/expert/:link/declare', audit: 'opinion.declare', answer: declare },
  { ...way, method: 'POST', url: '/:city/expert/:link', audit: 'opinion.give', answer },
  { ...way, method: 'GET', url: '/:city/expert/:link/papers/:document', audit: 'opinion.paper', reads: 'file', answer: paper },
]
