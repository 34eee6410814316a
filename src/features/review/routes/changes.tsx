/** Only what changed since a case was returned. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn } from '../../applications/acts.ts'
import { answerText } from '../../applications/answer-text.ts'
import { changesOf } from '../../applications/rules/changes.ts'
import { correctionOf, documentsEver } from '../../applications/store/corrections.ts'
import { sayings } from '../../applications/words.ts'
import { ChangesPage } from '../pages/changes.tsx'
import { correctingWords as words } from '../words/correcting.ts'

async function changes(visit: Visit): Promise<Reply> {
  const at = await caseIn(visit, idParam(visit))
  const { application, scheme } = at
  const { voice } = visit
  visit.about('application', application.id)
  const before = await correctionOf(visit.db, application.id)
  if (!before || application.state === 'returned') throw new Refusal(404, sayings.gone)
  const found = changesOf(Object.keys(scheme.asks), before, application.answers, await documentsEver(visit.db, application.id))
  const paper = (kind: string): string => voice.say(scheme.documents[kind]?.title ?? { zh: kind, en: kind })
  const ask = (name: string): string => voice.say(scheme.asks[name]?.label ?? { zh: name, en: name })
  const text = (name: string, answer: (typeof found.answers)[number]['before']): string => {
    const field = scheme.asks[name]
    return (field && answerText(voice, field, answer)) || '—'
  }
  return {
    page: (
      <ChangesPage
        voice={voice}
        at={inCity(visit, `/cases/${application.id}`)}
        caption={`${voice.say(scheme.title)} · ${application.number ?? ''}`}
        note={before.note ?? '—'}
        answers={found.answers.map((one) => ({
          label: ask(one.name),
          before: text(one.name, one.before),
          after: text(one.name, one.after),
          remark: one.remark,
        }))}
        papers={found.papers.map((one) => ({ ...one, title: paper(one.kind) }))}
        left={found.unanswered.map(({ about, name, remark }) => ({ label: about === 'answer' ? ask(name) : paper(name), remark }))}
      />
    ),
    title: voice.say(words.changes),
    wide: true,
  }
}

export const changeRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/cases/:id/changes',
    who: ['district_officer', 'city_officer', 'finance_officer', 'auditor'],
    audit: 'case.changes',
    reads: 'file',
    answer: changes,
  },
]
