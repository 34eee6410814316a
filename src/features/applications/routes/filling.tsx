/** Filling in: one group of questions a page, check, submit, withdraw. */
import { idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { isLocale, localeCookie } from '../../../kit/door/locale.ts'
import { asTyped, type Faults, type Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { answerText } from '../answer-text.ts'
import { caseIn, keepAnswers, makeMove, type Case } from '../acts.ts'
import { answersMissing, pagesOf, papersMissing } from '../checklist.ts'
import { CheckPage, StepPage } from '../pages/filling.tsx'
import { documentsOf } from '../store.ts'
import { pageWords as words, sayings, words as moveWords } from '../words.ts'
import { caseAddress, editable, filers } from './papers.tsx'

function pageOf(visit: Visit, at: Case) {
  const pages = pagesOf(at.scheme)
  const n = idParam(visit, 'n')
  const page = pages[n - 1]
  if (!page) throw new Refusal(404, sayings.gone)
  return { n, page, all: pages.length + 2 }
}

function step(visit: Visit, at: Case, typed?: Typed, faults: Faults = {}): Reply {
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
        form={page.form}
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

async function check(visit: Visit): Promise<Reply> {
  const at = await editable(visit)
  const { voice } = visit
  const given = await documentsOf(visit.db, at.application.id)
  const missing = papersMissing(at, given)
  const unanswered = answersMissing(at)
  const hindrance =
    unanswered.length > 0
      ? voice.say(sayings.answers_missing)
      : missing.length > 0
        ? voice.say(sayings.papers_missing, { papers: missing.map(({ title }) => voice.say(title)).join(' · ') })
        : undefined
  const address = caseAddress(visit, at)
  return {
    page: (
      <CheckPage
        voice={voice}
        at={address}
        scheme={voice.say(at.scheme.title)}
        answers={pagesOf(at.scheme).flatMap(({ form }, i) =>
          Object.entries(form).map(([name, field]) => ({
            label: voice.say(field.label),
            value: answerText(voice, field, at.application.answers[name]) || voice.say(words.not_given),
            change: `${address}/form/${i + 1}#${name}`,
          })),
        )}
        papers={Object.entries(at.scheme.documents).map(([kind, { title }]) => ({
          title: voice.say(title),
          files:
            given
              .filter((paper) => paper.kind === kind)
              .map(({ file_name }) => file_name)
              .join(' · ') || voice.say(words.wanted),
        }))}
        submit={voice.say(at.application.state === 'draft' ? moveWords.submit : moveWords.resubmit)}
        hindrance={hindrance}
      />
    ),
    title: voice.say(words.check),
  }
}

export const filling: readonly Route[] = [
  { method: 'GET', url: '/:city/cases/:id/form/:n', who: filers, audit: 'application.form', answer: async (visit) => step(visit, await editable(visit)) },
  { method: 'POST', url: '/:city/cases/:id/form/:n', who: filers, audit: 'application.save', answer: saveStep },
  { method: 'POST', url: '/:city/cases/:id/keep/:n', who: filers, audit: 'application.keep', answer: keepTyped },
  { method: 'GET', url: '/:city/cases/:id/check', who: filers, audit: 'application.check', answer: check },
  {
    method: 'POST',
    url: '/:city/cases/:id/submit',
    who: filers,
    audit: 'application.submit',
    answer: async (visit) => {
      const at = await caseIn(visit, idParam(visit))
      visit.about('application', at.application.id)
      await makeMove(visit, at, at.application.state === 'returned' ? 'resubmit' : 'submit')
      return { to: `${caseAddress(visit, at)}?done=submitted` }
    },
  },
  {
    method: 'POST',
    url: '/:city/cases/:id/withdraw',
    who: filers,
    audit: 'application.withdraw',
    answer: async (visit) => {
      const at = await caseIn(visit, idParam(visit))
      visit.about('application', at.application.id)
      await makeMove(visit, at, 'withdraw')
      return { to: caseAddress(visit, at) }
    },
  },
]
