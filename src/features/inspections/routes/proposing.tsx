/** Proposing what follows a fault: the plan's faults stand there with what each would bring. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { choices, proposeSanction } from '../acts/sanctioning.ts'
import { proposeForm } from '../form/sanctions.ts'
import { stepSaid } from '../rules/sanctions.ts'
import { inspectionById } from '../store.ts'
import { sayings } from '../words/said.ts'
import { sanctionWords as words } from '../words/sanctions.ts'

async function asked(visit: Visit) {
  const inspection = await inspectionById(visit.db, idParam(visit))
  if (!inspection?.division.startsWith(visit.actor.area)) throw new Refusal(404, sayings.gone)
  visit.about('inspection', inspection.id)
  const { all } = await choices(visit, inspection)
  const option = ({ found, step }: (typeof all)[number]) => ({ zh: `${found.zh}：${stepSaid(step).zh}`, en: `${found.en}: ${stepSaid(step).en}` })
  return { inspection, form: proposeForm(Object.fromEntries(all.map((one) => [one.finding, option(one)]))) }
}

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { inspection, form } = await asked(visit)
  const heading = visit.voice.say(words.propose)
  return {
    page: (
      <FormPage
        voice={visit.voice}
        heading={heading}
        caption={inspection.plaque_number}
        lead={visit.voice.say(words.lead)}
        action={visit.path}
        form={form}
        typed={typed}
        faults={faults}
        button={heading}
      />
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function propose(visit: Visit): Promise<Reply> {
  const { inspection, form } = await asked(visit)
  const { answers, faults, typed } = readForm(form, visit.body)
  if (Object.keys(faults).length > 0) return page(visit, typed, faults)
  return { to: inCity(visit, `/sanctions/${await proposeSanction(visit, inspection, { finding: String(answers['finding']), note: String(answers['note']) })}`) }
}

const who = ['district_officer', 'city_officer'] as const
export const proposing: readonly Route[] = [
  { method: 'GET', url: '/:city/inspection/:id/sanction', who, audit: 'sanction.propose_page', answer: (visit) => page(visit) },
  { method: 'POST', url: '/:city/inspection/:id/sanction', who, audit: 'sanction.propose', answer: propose },
]
