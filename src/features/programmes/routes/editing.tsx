/** A plan text is checked and proposed. */
import { bodyText, inCity, type Reply, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { readUnderLaw } from '../acts.ts'
import { editForm } from '../form.ts'
import { EditPage } from '../pages/edit.tsx'
import { proposePlan } from '../proposals.ts'
import { words } from '../words.ts'

export const readers = ['city_officer', 'finance_officer', 'auditor', 'administrator'] as const
export const writers = ['city_officer'] as const
/** A browser sends line ends its own way; a plan's text has one. */
export const sourceIn = (visit: Visit): string => bodyText(visit, 'source').replaceAll('\r\n', '\n')

export async function editPage(visit: Visit, typed: Typed, faults: Faults = {}, check = false): Promise<Reply> {
  const read = check ? await readUnderLaw(visit, String(typed['source'] ?? '')) : undefined
  const found = read && ('faults' in read ? read : { title: read.plan.title, schemes: Object.keys(read.plan.schemes).length })
  const title = visit.voice.say(words.edit)
  return {
    page: <EditPage voice={visit.voice} city={visit.city.slug} title={title} form={editForm} typed={typed} faults={faults} found={found} />,
    title,
    wide: true,
    status: Object.keys(faults).length > 0 || (found && 'faults' in found) ? 422 : 200,
  }
}

export async function propose(visit: Visit): Promise<Reply> {
  const source = sourceIn(visit)
  const { answers, faults, typed } = readForm(editForm, { ...visit.body, source })
  if (Object.keys(faults).length > 0) return editPage(visit, { ...typed, source }, faults)
  const proposed = await proposePlan(visit, source, String(answers['note']))
  if ('faults' in proposed) return editPage(visit, { ...typed, source }, {}, true)
  visit.about('plan_proposal', proposed.id)
  return { to: inCity(visit, `/plans/proposals/${proposed.id}`) }
}
