/** A vacancy is edited by whoever keeps it. A condition of category or grade is stopped as on entry. */
import { bodyText, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { asTyped, type Faults, type Form, type Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import type { AxisId } from '../../../match/axes.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { stopConditions } from '../acts/attempt.ts'
import { editVacancy } from '../acts/editing.ts'
import { editedFrom, offered, wageFault } from '../acts/given.ts'
import type { Referred } from '../acts/referred.ts'
import { keepers } from '../flow.ts'
import { answersOf, editForm } from '../form/edit.ts'
import type { VacancyRow } from '../store.ts'
import { editsOf } from '../store/edits.ts'
import { editWords as words } from '../words/edit.ts'
import { sayings } from '../words/sayings.ts'
import { vacancyKept, workplaces } from './whose.ts'

type Asking = {
  readonly row: VacancyRow
  readonly known: string
  readonly form: Form
  readonly instead?: readonly AxisId[]
  readonly typed: Typed
  readonly faults?: Faults
}

function page(visit: Visit, { row, known, form, instead = [], typed, faults = {} }: Asking): Reply {
  const { voice } = visit
  const hidden = { known, ...(instead.length > 0 ? { instead: instead.join(' ') } : {}) }
  const shown = { voice, heading: voice.say(words.edit), lead: voice.say(words.lead), form, typed, faults, hidden, button: voice.say(words.save) }
  return {
    page: <FormPage {...shown} caption={<Mixed voice={voice} text={row.employer_name} />} action={inCity(visit, `/vacancies/${row.id}/edit`)} />,
    title: voice.say(words.edit),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function ask(visit: Visit): Promise<Reply> {
  const row = await vacancyKept(visit)
  const form = editForm([], await workplaces(visit, row))
  return page(visit, { row, known: String((await editsOf(visit.db, row.id)).length), form, typed: asTyped(form, answersOf(row)) })
}

const edit =
  (referred: Referred) =>
  async (visit: Visit): Promise<Reply> => {
    const row = await vacancyKept(visit)
    const before = offered(visit.body['instead'])
    const [known, places] = [bodyText(visit, 'known'), await workplaces(visit, row)]
    const { answers, faults, typed } = readForm(editForm(before, places), visit.body, { also: ['known', 'instead'] })
    const employer = { id: row.organisation_id, division: row.division }
    const stopped = await stopConditions(visit, employer, { title: typed['title'], duties: typed['duties'] })
    const taken = await referred.taken(visit, row.id)
    const few = Number(answers['openings'] ?? taken) < taken ? { openings: sayings.openings_taken } : {}
    const all = { ...wageFault(answers), ...few, ...faults, ...stopped.faults }
    const instead = stopped.axes.length > 0 ? stopped.axes : before
    if (Object.keys(all).length > 0) return page(visit, { row, known, form: editForm(instead, places), instead, typed, faults: all })
    await editVacancy(visit, row, /^\d{1,6}$/.test(known) ? Number(known) : 0, editedFrom(answers), referred)
    return { to: inCity(visit, `/vacancies/${row.id}`) }
  }

export const editingRoutes = (referred: Referred): readonly Route[] => [
  { method: 'GET', url: '/:city/vacancies/:id/edit', who: keepers, audit: 'vacancy.edit_page', answer: ask },
  { method: 'POST', url: '/:city/vacancies/:id/edit', who: keepers, audit: 'vacancy.edit', answer: edit(referred) },
]
