/** A case that is being decided holds its person: merging them with another entry waits until it has come to its end. */
import type { Act } from '../../../kit/act.ts'
import { phrases } from '../../../kit/say.ts'
import { holdPerson, releasePerson } from '../../persons/acts/holds.ts'
import type { Application } from '../store.ts'

const words = phrases({ under_way: { zh: '有一件申请正在办理', en: 'a case of theirs is being decided' } })
const ended = new Set(['granted', 'refused', 'withdrawn'])

export async function holdWhileDecided(act: Act, { application }: { readonly application: Application }): Promise<void> {
  if (application.person_id === null || application.state === 'draft') return
  if (ended.has(application.state)) await releasePerson(act, `application:${application.id}`)
  else await holdPerson(act, application.person_id, `application:${application.id}`, words.under_way)
}
