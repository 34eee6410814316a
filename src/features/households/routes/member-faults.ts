/** What is wrong with a member as typed, a sentence for each field. */
import type { Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults } from '../../../kit/form.ts'
import { personOfCertificate } from '../../persons/acts/certificate.ts'
import { wouldCircle } from '../rules.ts'
import { householdOfPerson, type Member } from '../store/members.ts'
import { constraintWords, words } from '../words.ts'

type Given = { person_id: number | null; name: string; relation: string; joined_on: string }

/** A new member as typed, or its faults. A certificate number stands for somebody in the register of the area. */
export async function readMember(
  visit: Visit,
  { answers, faults: unread }: { answers: Answers; faults: Faults },
  members: readonly Member[],
): Promise<{ faults: Faults; given?: Given }> {
  const faults: Record<string, Faults[string]> = { ...unread }
  const { certificate_no, name, relation, joined_on } = answers
  const person = certificate_no ? await personOfCertificate(visit, String(certificate_no)) : undefined
  if (certificate_no && !person) faults['certificate_no'] = words.not_registered
  else if (person && (await householdOfPerson(visit.db, person.ids)) !== undefined) faults['certificate_no'] = constraintWords.person_belongs_to_one_household
  else if (!certificate_no && !name && !faults['certificate_no']) faults['name'] = words.who
  if (relation === 'head' && members.some((member) => member.relation === 'head')) faults['relation'] = constraintWords.household_has_one_head
  if (joined_on && String(joined_on) > visit.today) faults['joined_on'] = words.in_future
  if (Object.keys(faults).length > 0) return { faults }
  return { faults, given: { person_id: person?.id ?? null, name: person?.name ?? String(name), relation: String(relation), joined_on: String(joined_on) } }
}

/** What is wrong with a change of care or a leaving. */
export function faultsOfChange({ cared_for_by, left_on, left_why }: Answers, member: Member, others: readonly Member[], today: string): Faults {
  const carers = new Map([member, ...others].map((one) => [one.id, one.cared_for_by]))
  const faults: Record<string, Faults[string]> = {}
  if (cared_for_by && cared_for_by !== 'nobody' && wouldCircle(carers, member.id, Number(cared_for_by))) faults['cared_for_by'] = words.circle
  if ((left_on === undefined) !== (left_why === undefined)) faults[left_on ? 'left_why' : 'left_on'] = words.both
  else if (!left_on && !cared_for_by) faults['left_on'] = words.nothing
  if (left_on && String(left_on) > today) faults['left_on'] = words.in_future
  if (left_on && String(left_on) < member.joined_on) faults['left_on'] = constraintWords.member_leaves_after_joining
  return faults
}
