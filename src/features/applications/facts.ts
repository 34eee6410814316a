/**
 * The facts of a case, for the plan's conditions. What lives downstream (trainings done, grants had) is collected in
 * app.ts as further sources and handed in, so that nobody imports downstream.
 */
import type { Act } from '../../kit/act.ts'
import type { Facts } from '../../plan/facts.ts'
import { organisationById } from '../organisations/store.ts'
import { personById } from '../persons/store.ts'
import type { Case } from './acts.ts'

export type FactSource = (act: Act, at: Case) => Promise<Facts>

/** Gathers what is known of a case, source by source; later sources add to earlier ones. */
export async function factsOf(act: Act, at: Case, sources: readonly FactSource[]): Promise<Facts> {
  const all: Record<string, Record<string, unknown>> = {}
  for (const source of [ownFacts, ...sources])
    for (const [thing, known] of Object.entries(await source(act, at))) all[thing] = { ...all[thing], ...(known as Record<string, unknown>) }
  return all as Facts
}

/** What the registers and the answers say. An answer that `fills` a fact counts as that fact. */
async function ownFacts(act: Act, { application, scheme }: Case): Promise<Facts> {
  const organisation = application.organisation_id === null ? undefined : await organisationById(act.db, application.organisation_id)
  const person = await personById(act.db, application.person_id ?? organisation?.owner_person_id ?? 0)
  const facts: Record<string, Record<string, unknown>> = { place: { division: application.division } }
  if (person)
    facts['person'] = {
      birth_on: person.birth_on,
      sex: person.sex,
      certificate: {
        valid_from: person.certificate_valid_from ?? undefined,
        valid_to: person.certificate_valid_to ?? undefined,
        category: person.disability_category ?? undefined,
        grade: person.disability_grade ?? undefined,
      },
      division: person.division,
    }
  if (organisation)
    facts['organisation'] = {
      kind: organisation.kind,
      credit_code: organisation.credit_code ?? undefined,
      opened_on: organisation.opened_on ?? undefined,
      staff_count: organisation.staff_count,
      disabled_staff_count: organisation.disabled_staff_count,
      division: organisation.division,
    }
  for (const [name, ask] of Object.entries(scheme.asks)) {
    const [thing, fact] = ask.fills?.split('.') ?? []
    const answer = application.answers[name]
    if (thing && fact && answer !== undefined) facts[thing] = { ...facts[thing], [fact]: answer }
  }
  return facts as Facts
}
