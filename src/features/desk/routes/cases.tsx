/** A queue by its question. */
import { inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { atOnce } from '../../../kit/db.ts'
import type { Phrase } from '../../../kit/say.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { programmeById, programmes } from '../../programmes/acts.ts'
import { bulkActs } from '../acts/bulk.ts'
import { deskOf } from '../acts/standing.ts'
import { CasesPage } from '../pages/cases.tsx'
import { inAddress, questionAsked, questionForm, seenLast, typedOf } from '../question.ts'
import { casesWaiting, countCases, type WaitingCase } from '../store/cases.ts'
import { queuesOf } from '../store/queues.ts'
import { words as held } from '../words/holding.ts'
import { words } from '../words/shown.ts'
import { officeOf, officers } from './home.tsx'

const actNames = Object.fromEntries(bulkActs.map((act) => [act, held[act]]))

async function cases(visit: Visit): Promise<Reply> {
  const { voice } = visit
  const question = questionAsked(visit)
  const desk = await deskOf(visit)
  const [rows, total, current, places, kept] = await atOnce([
    casesWaiting(visit.db, desk, question, seenLast(visit)),
    countCases(visit.db, desk, question),
    programmes(visit),
    divisionsIn(visit.db, visit.actor.area),
    queuesOf(visit.db, officeOf(visit)),
  ])
  const titles = await titlesOf(visit, rows)
  const schemes = Object.fromEntries(current.flatMap(({ plan }) => Object.entries(plan.schemes).map(([id, { title }]) => [id, title])))
  const queue = kept.find(({ id }) => String(id) === queryText(visit, 'queue'))
  const next = queryText(visit, 'next')
  const also = { ...(queue ? { queue: String(queue.id) } : {}), ...(next ? { next } : {}) }
  const last = rows.at(-1)
  const title = queue?.name ?? voice.say(question.holder === 'mine' ? words.mine : words.queue)
  return {
    page: (
      <CasesPage
        voice={voice}
        at={inCity(visit, '')}
        title={title}
        total={total}
        rows={rows.map((row) => ({ ...row, scheme_title: titles(row), days_late: daysLate(visit, row), own: row.holder === visit.actor.account }))}
        filters={questionForm(schemes, divisionOptions(places, ['district']))}
        typed={typedOf(question)}
        acts={question.role === undefined || question.role === visit.actor.role ? actNames : undefined}
        next={next}
        question={inAddress(question)}
        more={
          rows.length === 50 && last
            ? inCity(visit, `/desk/cases?${inAddress(question, { ...also, after: `${last.stage_due_on ?? '9999-12-31'}_${last.id}` })}`)
            : undefined
        }
      />
    ),
    title,
    wide: true,
  }
}

const daysLate = ({ today, tools }: Visit, { stage_due_on }: WaitingCase): number =>
  stage_due_on !== null && stage_due_on < today ? tools.calendar.workingDaysBetween(stage_due_on, today) : 0

/** The schemes' titles under the plan versions of these cases. */
async function titlesOf(visit: Visit, rows: readonly WaitingCase[]): Promise<(row: WaitingCase) => Phrase> {
  const versions = [...new Set(rows.map(({ plan_version_id }) => plan_version_id))]
  const plans = new Map((await atOnce(versions.map((id) => programmeById(visit, id)))).map((programme) => [programme.id, programme.plan]))
  return ({ plan_version_id, scheme }) => plans.get(plan_version_id)?.schemes[scheme]?.title ?? { zh: scheme, en: scheme }
}

export const caseRoutes: readonly Route[] = [{ method: 'GET', url: '/:city/desk/cases', who: officers, audit: 'desk.cases', answer: cases }]
