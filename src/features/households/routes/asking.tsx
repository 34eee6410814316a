/** The household an address is about, and a form asked about it. */
import { doorWords, idParam, inCity, type Reply, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { householdById, type Kept } from '../store/list.ts'
import { shown } from '../words/shown.ts'

export const officials = ['commissioner', 'district_officer', 'city_officer', 'auditor'] as const
export const registrars = ['commissioner', 'district_officer'] as const

/** The household of the address; refuses 404 outside the area. */
export async function asked(visit: Visit): Promise<Kept> {
  const household = await householdById(visit.db, idParam(visit))
  if (!household) throw new Refusal(404, doorWords.not_found)
  visit.about('household', household.id)
  return household
}

export type Filled = { readonly typed?: Typed; readonly faults?: Faults }
type Asked = Filled & { readonly heading: Phrase; readonly lead?: string; readonly caption?: string; readonly path: string; readonly form: Form }

/** A form on a page of its own; 422 when it comes back with faults. */
export const formReply = (visit: Visit, { heading, lead, caption, path, form, typed = {}, faults = {} }: Asked): Reply => ({
  page: (
    <FormPage
      voice={visit.voice}
      heading={visit.voice.say(heading)}
      caption={caption}
      lead={lead}
      action={inCity(visit, path)}
      form={form}
      typed={typed}
      faults={faults}
      button={visit.voice.say(shown.save)}
    />
  ),
  title: visit.voice.say(heading),
  status: Object.keys(faults).length > 0 ? 422 : 200,
})
export const isFaulty = (faults: Faults): boolean => Object.keys(faults).length > 0
export const homeOf = (visit: Visit, id: number): Reply => ({ to: inCity(visit, `/households/${id}`) })
