/** An officer asks an expert about the case in hand; the link is shown once. */
import { idIn, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Inset } from '../../../ui/blocks.tsx'
import { caseIn, type Case } from '../../applications/acts.ts'
import { waitsForExperts } from '../../applications/rules/waits.ts'
import { documentsOf } from '../../applications/store.ts'
import { askExpert, mustHaveTheTurn } from '../acts.ts'
import { askForm } from '../form.ts'
import { LinkPage } from '../pages/link.tsx'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'

export const officers = ['district_officer', 'city_officer', 'finance_officer'] as const
export const statusOf = (faults: Faults): number => (Object.keys(faults).length > 0 ? 422 : 200)
export const captionOf = ({ voice }: Visit, { scheme, application }: Case): string => `${voice.say(scheme.title)} · ${application.number ?? ''}`

/** A case whose turn is the reader's. */
export async function inHand(visit: Visit): Promise<Case> {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  await mustHaveTheTurn(visit, at)
  return at
}

async function formFor(visit: Visit, { application, scheme }: Case) {
  const paper = ({ kind, file_name }: { kind: string; file_name: string }) => {
    const title = scheme.documents[kind]?.title ?? { zh: kind, en: kind }
    return { zh: `${title.zh}（${file_name}）`, en: `${title.en} (${file_name})` }
  }
  return askForm(Object.fromEntries((await documentsOf(visit.db, application.id)).map((one) => [String(one.id), paper(one)])))
}

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const at = await inHand(visit)
  const { voice } = visit
  const heading = voice.say(words.ask)
  const stops = waitsForExperts(at.scheme, at.application.stage_index)
  return {
    page: (
      <FormPage
        voice={voice}
        heading={heading}
        caption={captionOf(visit, at)}
        lead={voice.say(words.ask_lead)}
        action={inCity(visit, `/cases/${at.application.id}/ask-expert`)}
        form={await formFor(visit, at)}
        typed={typed}
        faults={faults}
        button={heading}
      >
        <Inset>{voice.say(stops ? words.ask_stops : words.ask_runs)}</Inset>
      </FormPage>
    ),
    title: heading,
    status: statusOf(faults),
  }
}

async function ask(visit: Visit): Promise<Reply> {
  const at = await inHand(visit)
  const { answers, faults, typed } = readForm(await formFor(visit, at), visit.body)
  const due_on = String(answers['due_on'] ?? '')
  const all = { ...(answers['due_on'] !== undefined && due_on <= visit.today ? { due_on: sayings.past } : {}), ...faults }
  if (statusOf(all) === 422) return page(visit, typed, all)
  const text = (name: string): string => String(answers[name])
  const papers = ([answers['papers'] ?? []].flat() as string[]).flatMap((id) => idIn(id) ?? [])
  const who = { expert_name: text('expert_name'), expert_body: text('expert_body'), expert_field: text('expert_field') }
  const link = await askExpert(visit, at, { ...who, question: text('question'), due_on, shows_name: answers['shows_name'] === true, papers })
  const href = `${visit.tools.publicUrl}${inCity(visit, `/expert/${link}`)}`
  return { page: <LinkPage voice={visit.voice} href={href} back={inCity(visit, `/cases/${at.application.id}`)} />, title: visit.voice.say(words.link_title) }
}

export const asking: readonly Route[] = [
  { method: 'GET', url: '/:city/cases/:id/ask-expert', who: officers, audit: 'opinion.ask_page', answer: (visit) => page(visit) },
  { method: 'POST', url: '/:city/cases/:id/ask-expert', who: officers, audit: 'opinion.ask', answer: ask },
]
