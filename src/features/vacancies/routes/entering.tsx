/** A vacancy is entered. A condition of category or grade is stopped, asked about, and recorded. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import type { AxisId } from '../../../match/axes.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import type { Organisation } from '../../organisations/store.ts'
import { enterVacancy } from '../acts.ts'
import { stopConditions } from '../acts/attempt.ts'
import { givenFrom, offered, wageFault } from '../acts/given.ts'
import { vacancyForm } from '../form.ts'
import { deskWords } from '../words/desk.ts'
import { entryWords as words } from '../words/entry.ts'
import { employerOf, enterers } from './whose.ts'

type Asking = { readonly employer: Organisation; readonly instead?: readonly AxisId[]; readonly typed?: Typed; readonly faults?: Faults }

function page(visit: Visit, { employer, instead = [], typed = {}, faults = {} }: Asking): Reply {
  const { voice } = visit
  const hidden = {
    ...(visit.actor.role === 'organisation' ? {} : { organisation: String(employer.id) }),
    ...(instead.length > 0 ? { instead: instead.join(' ') } : {}),
  }
  return {
    page: (
      <FormPage
        voice={voice}
        heading={voice.say(words.new)}
        caption={<Mixed voice={voice} text={employer.trading_name} />}
        lead={voice.say(words.new_lead)}
        action={inCity(visit, '/vacancies/new')}
        form={vacancyForm(instead)}
        typed={typed}
        faults={faults}
        hidden={hidden}
        button={voice.say(words.save)}
      />
    ),
    title: voice.say(words.new),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

/** Nobody to enter it for yet. */
function which(visit: Visit): Reply {
  const { voice } = visit
  const own = visit.actor.role === 'organisation'
  const next = own
    ? { href: inCity(visit, '/organisation'), text: voice.say(deskWords.register) }
    : { href: inCity(visit, '/organisations'), text: voice.say(deskWords.organisations) }
  const why = voice.say(own ? deskWords.no_organisation : deskWords.which_why)
  return { page: <EmptyState heading={voice.say(own ? words.new : deskWords.which)} why={why} next={next} />, title: voice.say(words.new) }
}

async function enter(visit: Visit): Promise<Reply> {
  const employer = await employerOf(visit)
  if (!employer) return which(visit)
  const before = offered(visit.body['instead'])
  const { answers, faults, typed } = readForm(vacancyForm(before), visit.body, { also: ['organisation', 'instead'] })
  const stopped = await stopConditions(visit, employer, { title: typed['title'], duties: typed['duties'] })
  const all = { ...wageFault(answers), ...faults, ...stopped.faults }
  if (Object.keys(all).length > 0) return page(visit, { employer, instead: stopped.axes.length > 0 ? stopped.axes : before, typed, faults: all })
  const id = await enterVacancy(visit, employer, givenFrom(answers))
  visit.about('vacancy', id)
  return { to: inCity(visit, `/vacancies/${id}`) }
}

export const enteringRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/vacancies/new',
    who: enterers,
    audit: 'vacancy.enter_page',
    answer: async (visit) => {
      const employer = await employerOf(visit)
      return employer ? page(visit, { employer }) : which(visit)
    },
  },
  { method: 'POST', url: '/:city/vacancies/new', who: enterers, audit: 'vacancy.enter', answer: enter },
]
