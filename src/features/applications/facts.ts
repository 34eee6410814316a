/**
 * The facts of a case, for the plan's conditions. What lives downstream (grants had, trainings done) is collected in
 * app.ts as further sources and handed in, so that nobody imports downstream.
 */
import type { Act } from '../../kit/act.ts'
import { atOnce } from '../../kit/db.ts'
import type { Category } from '../../kit/identifiers.ts'
import type { Facts } from '../../plan/facts.ts'
import { factsIn } from '../../plan/fill.ts'
import { organisationById, type Organisation } from '../organisations/store.ts'
import { personById, type Person } from '../persons/store.ts'
import type { Case } from './acts.ts'

export type FactSource = (act: Act, at: Case) => Promise<Facts>

/** Gathers what is known of a case, source by source; a later source adds to, and overrules, an earlier one. */
export async function factsOf(act: Act, at: Case, sources: readonly FactSource[]): Promise<Facts> {
  const known = await atOnce([registered(act, at), ...sources.map((source) => source(act, at))])
  return [...known, factsIn(at.scheme, at.application.answers)].reduce(together)
}

function together(a: Facts, b: Facts): Facts {
  const all: Record<string, object | undefined> = { ...a }
  for (const [group, known] of Object.entries(b)) all[group] = { ...all[group], ...known }
  return all as Facts
}

/** What the registers say of the applicant. The place is the district: plans speak of districts. */
async function registered(act: Act, { application }: Case): Promise<Facts> {
  const organisation = application.organisation_id === null ? undefined : await organisationById(act.db, application.organisation_id)
  const person = await personById(act.db, application.person_id ?? organisation?.owner_person_id ?? 0)
  return {
    place: { division: application.division.slice(0, 6) },
    ...(person ? { person: ofPerson(person) } : {}),
    ...(organisation ? ofOrganisation(organisation) : {}),
  }
}

/** What the register of persons says, as facts. */
export const ofPerson = (
  person: Pick<Person, 'birth_on' | 'sex' | 'division' | 'certificate_valid_from' | 'certificate_valid_to' | 'disability_category' | 'disability_grade'>,
): Facts['person'] => ({
  birth_day: person.birth_on,
  sex: person.sex as 'male' | 'female',
  registered_division: person.division,
  certificate: {
    valid_from: person.certificate_valid_from ?? undefined,
    valid_to: person.certificate_valid_to ?? undefined,
    category: (person.disability_category as Category | null) ?? undefined,
    grade: person.disability_grade ?? undefined,
  },
})

const ofOrganisation = (organisation: Organisation): Facts => ({
  organisation: {
    name: organisation.name,
    kind: organisation.kind as 'company',
    credit_code: organisation.credit_code ?? undefined,
    established_on: organisation.opened_on ?? undefined,
  },
  staff: { count: organisation.staff_count, disabled_count: organisation.disabled_staff_count },
})
