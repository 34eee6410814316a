/** Filling in: one group of questions a page, kept as it is typed. */
import { idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { isLocale, localeCookie } from '../../../kit/door/locale.ts'
import { asTyped, type Faults, type Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { keepAnswers, type Case } from '../acts.ts'
import { pagesOf } from '../checklist.ts'
import { StepPage } from '../pages/filling.tsx'
import { pageWords as words, sayings } from '../words.ts'
import { caseAddress, editable, filers } from './editing.ts'
import { withRemarks } from './remarks.ts'

function pageOf(visit: Visit, at: Case) {
  const pages = pagesOf(at.scheme)
  const n = idParam(visit, 'n')
  const page = pages[n - 1]
  if (!page) throw new Refusal(404, sayings.gone)
  return { n, page, all: pages.length + 2 }
}

async function step(visit: Visit, at: Case, typed?: Typed, faults: Faults = {}): Promise<Reply> {
  const { n, page, all } = pageOf(visit, at)
  const scheme = visit.voice.say(at.scheme.title)
  const heading = at.scheme.groups[page.group]?.title
  return {
    page: (
      <StepPage
        voice={visit.voice}
        at={caseAddress(visit, at)}
        scheme={scheme}
        heading={heading ? visit.voice.say(heading) : scheme}
        n={n}
        all={all}
        form={await withRemarks(visit, at, page.form)}
        typed={typed ?? asTyped(page.form, at.application.answers)}
        faults={faults}
        kept_at={at.application.kept_at}
      />
    ),
    title: heading ? visit.voice.say(heading) : scheme,
    keep: `${caseAddress(visit, at)}/keep/${n}`,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

/** Without a script a step is kept when it is sent, faults and all; what can be read is kept even then. */
async function saveStep(visit: Visit): Promise<Reply> {
  const at = await editable(visit)
  const { n, page } = pageOf(visit, at)
  const { answers, faults, typed } = readForm(page.form, visit.body)
  await keepAnswers(visit, at, answers)
  if (Object.keys(faults).length > 0) return step(visit, at, typed, faults)
  const next = n < pagesOf(at.scheme).length ? `/form/${n + 1}` : '/papers'
  return { to: `${caseAddress(visit, at)}${next}` }
}

/** Keeps a half-filled page: as it is typed, by the script; and, with or without one, when the language is changed. */
async function keepTyped(visit: Visit): Promise<Reply> {
  const at = await editable(visit)
  const { n, page } = pageOf(visit, at)
  const { answers } = readForm(page.form, visit.body, { partial: true, also: ['locale'] })
  await keepAnswers(visit, at, answers)
  const locale = visit.body['locale']
  if (isLocale(locale)) return { to: `${caseAddress(visit, at)}/form/${n}`, cookies: { [localeCookie]: locale } }
  return { json: { said: visit.voice.say(words.saved, { time: visit.voice.time(visit.now) }) } }
}

export const filling: readonly Route[] = [
  { method: 'GET', url: '/:city/cases/:id/form/:n', who: filers, audit: 'application.form', answer: async (visit) => step(visit, await editable(visit)) },
  { method: 'POST', url: '/:city/cases/:id/form/:n', who: filers, audit: 'application.save', answer: saveStep },
  { method: 'POST', url: '/:city/cases/:id/keep/:n', who: filers, audit: 'application.keep', answer: keepTyped },
]
