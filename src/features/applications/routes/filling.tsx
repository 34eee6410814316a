/** Filling in: one group of questions a page, papers, check, submit, withdraw. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { asTyped, type Faults, type Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { answerText } from '../answer-text.ts'
import { addDocument, caseIn, keepAnswers, makeMove, removeDocument, type Case } from '../acts.ts'
import { answersMissing, pagesOf, papersMissing } from '../checklist.ts'
import { CheckPage, PapersPage, StepPage } from '../pages/filling.tsx'
import { mayEdit } from '../rules.ts'
import { documentById, documentsOf } from '../store.ts'
import { pageWords as words, sayings, words as moveWords } from '../words.ts'

const filers = ['applicant', 'organisation', 'commissioner', 'district_officer'] as const
const readers = [...filers, 'city_officer', 'finance_officer', 'auditor'] as const

const caseAddress = (visit: Visit, { application }: Case): string => inCity(visit, `/cases/${application.id}`)

async function editable(visit: Visit): Promise<Case> {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  if (!mayEdit(at.application, visit.actor)) throw new Refusal(409, sayings.not_editable)
  return at
}

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

async function keepTyped(visit: Visit): Promise<Reply> {
  const at = await editable(visit)
  const { answers } = readForm(pageOf(visit, at).page.form, visit.body, { partial: true })
  await keepAnswers(visit, at, answers)
  return { json: { said: visit.voice.say(words.saved, { time: visit.voice.time(visit.now) }) } }
}

async function papers(visit: Visit, at: Case, fault?: { kind: string; says: Phrase }): Promise<Reply> {
  const given = await documentsOf(visit.db, at.application.id)
  const all = pagesOf(at.scheme).length + 2
  return {
    page: (
      <PapersPage
        voice={visit.voice}
        at={caseAddress(visit, at)}
        scheme={visit.voice.say(at.scheme.title)}
        papers={Object.entries(at.scheme.documents).map(([kind, { title, hint, optional }]) => ({
          kind,
          title,
          hint,
          optional: optional ?? false,
          given: given.filter((paper) => paper.kind === kind),
        }))}
        n={all - 1}
        all={all}
        fault={fault}
      />
    ),
    title: visit.voice.say(words.papers),
    status: fault ? 422 : 200,
  }
}

async function upload(visit: Visit): Promise<Reply> {
  const at = await editable(visit)
  const kind = visit.params['kind'] ?? ''
  if (!Object.hasOwn(at.scheme.documents, kind)) throw new Refusal(404, sayings.gone)
  const [file] = visit.uploads
  if (!file || file.bytes.length === 0) return papers(visit, at, { kind, says: words.choose_file })
  try {
    await addDocument(visit, at, kind, file)
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 409) throw error
    return papers(visit, at, { kind, says: error.phrase })
  }
  return { to: `${caseAddress(visit, at)}/papers` }
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
  { method: 'GET', url: '/:city/cases/:id/papers', who: filers, audit: 'application.papers', answer: async (visit) => papers(visit, await editable(visit)) },
  { method: 'POST', url: '/:city/cases/:id/papers/:kind', who: filers, audit: 'document.give', uploads: true, answer: upload },
  {
    method: 'GET',
    url: '/:city/cases/:id/documents/:document',
    who: readers,
    audit: 'document.read',
    reads: 'file',
    answer: async (visit) => {
      const { application } = await caseIn(visit, idParam(visit))
      const document = await documentById(visit.db, idParam(visit, 'document'))
      if (!document || document.application_id !== application.id) throw new Refusal(404, sayings.gone)
      visit.about('document', document.id)
      return { file: await visit.tools.files.fetch(document.sha256), media_type: document.media_type, name: document.file_name }
    },
  },
  {
    method: 'POST',
    url: '/:city/cases/:id/documents/:document/remove',
    who: filers,
    audit: 'document.remove',
    answer: async (visit) => {
      const at = await editable(visit)
      await removeDocument(visit, at, idParam(visit, 'document'))
      return { to: `${caseAddress(visit, at)}/papers` }
    },
  },
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
