/** Check and submit. */
import { idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { answerText } from '../answer-text.ts'
import { caseIn, makeMove } from '../acts.ts'
import { answersMissing, pagesOf, papersMissing } from '../checklist.ts'
import type { FactSource } from '../facts.ts'
import { CheckPage } from '../pages/filling.tsx'
import { documentsOf } from '../store.ts'
import { pageWords as words, sayings, words as moveWords } from '../words.ts'
import { caseAddress, editable, filers } from './editing.ts'

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

/** `sources`: what is known downstream, for stages that are asked of some cases only. */
export const sending = (sources: readonly FactSource[]): readonly Route[] => [
  { method: 'GET', url: '/:city/cases/:id/check', who: filers, audit: 'application.check', answer: check },
  {
    method: 'POST',
    url: '/:city/cases/:id/submit',
    who: filers,
    audit: 'application.submit',
    answer: async (visit) => {
      const at = await caseIn(visit, idParam(visit))
      visit.about('application', at.application.id)
      await makeMove(visit, at, at.application.state === 'returned' ? 'resubmit' : 'submit', { sources })
      return { to: `${caseAddress(visit, at)}?done=submitted` }
    },
  },
]
