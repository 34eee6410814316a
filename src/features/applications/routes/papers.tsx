/** Papers: given, opened, taken off again. */
import { doorWords, idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { addDocument, caseIn, removeDocument, type Case } from '../acts.ts'
import { pagesOf } from '../checklist.ts'
import { PapersPage } from '../pages/filling.tsx'
import { documentById, documentsOf } from '../store.ts'
import { pageWords as words, sayings } from '../words.ts'
import { caseAddress, editable, filers } from './editing.ts'

const readers = [...filers, 'city_officer', 'finance_officer', 'auditor'] as const

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
  const foreign = [...Object.keys(visit.body), ...visit.uploads.map(({ field }) => field)].find((name) => name !== `file-${kind}`)
  if (foreign !== undefined) throw new Refusal(422, doorWords.unknown_field, { name: foreign })
  if (!file || file.bytes.length === 0) return papers(visit, at, { kind, says: words.choose_file })
  try {
    await addDocument(visit, at, kind, file)
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 409) throw error
    return papers(visit, at, { kind, says: error.phrase })
  }
  return { to: `${caseAddress(visit, at)}/papers` }
}

export const papering: readonly Route[] = [
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
    method: 'GET',
    url: '/:city/cases/:id/paper-form',
    who: readers,
    audit: 'application.paper_form',
    reads: 'file',
    answer: async (visit) => {
      const { application } = await caseIn(visit, idParam(visit))
      if (!application.paper_sha256 || !application.paper_media_type) throw new Refusal(404, sayings.gone)
      visit.about('application', application.id)
      return { file: await visit.tools.files.fetch(application.paper_sha256), media_type: application.paper_media_type, name: `paper-${application.id}` }
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
]
