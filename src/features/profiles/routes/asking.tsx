/** The pages of the intake: asked, and their answers recorded. */
import { doorWords, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Link } from '../../../ui/text.tsx'
import { isPage, nextPage, type PageName } from '../intake/groups.ts'
import { intakePages } from '../intake/pages.ts'
import { picturesFor } from '../pages/picture.tsx'
import { words } from '../words.ts'
import { pageWords } from '../words/pages.ts'
import { askers, forSubject, type Subject } from '../acts/whose.tsx'

function pageAsked({ params }: Visit): PageName {
  const name = params['page']
  if (!isPage(name)) throw new Refusal(404, doorWords.not_found)
  return name
}

async function show(visit: Visit, { person, onBehalf, at }: Subject, typed?: Typed, faults: Faults = {}): Promise<Reply> {
  const name = pageAsked(visit)
  const { voice } = visit
  const title = voice.say(pageWords[name])
  return {
    page: (
      <FormPage
        voice={voice}
        heading={title}
        caption={voice.say(onBehalf ? words.profile_of : words.profile)}
        action={`${at}/${name}`}
        form={intakePages[name].form(onBehalf)}
        pictures={picturesFor(voice, name)}
        typed={typed ?? (await intakePages[name].typed(visit, person))}
        faults={faults}
        button={voice.say(nextPage(name) ? words.save_next : words.save)}
        beside={<Link href={at}>{voice.say(words.back)}</Link>}
      />
    ),
    title,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function record(visit: Visit, subject: Subject): Promise<Reply> {
  const name = pageAsked(visit)
  const page = intakePages[name]
  const { answers, faults, typed } = readForm(page.form(subject.onBehalf), visit.body)
  const all = { ...page.faults?.(answers), ...faults }
  if (Object.keys(all).length > 0) return show(visit, subject, typed, all)
  await page.record(visit, subject.person, answers)
  const next = nextPage(name)
  return { to: next ? `${subject.at}/${next}` : subject.at }
}

const ask = (visit: Visit): Promise<Reply> => forSubject(visit, (subject) => show(visit, subject))
const take = (visit: Visit): Promise<Reply> => forSubject(visit, (subject) => record(visit, subject))

export const askingRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/work/:page', who: ['applicant'], audit: 'profile.own_page', reads: 'file', answer: ask },
  { method: 'POST', url: '/:city/work/:page', who: ['applicant'], audit: 'profile.answer', answer: take },
  { method: 'GET', url: '/:city/persons/:id/work/:page', who: askers, audit: 'profile.page', reads: 'file', answer: ask },
  { method: 'POST', url: '/:city/persons/:id/work/:page', who: askers, audit: 'profile.answer_for', answer: take },
]
