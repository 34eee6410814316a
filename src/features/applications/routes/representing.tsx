/** A representative applies for the person they act for. */
import type { VNode } from 'preact'
import { accountOf } from '../../../kit/act.ts'
import { bodyText, idIn, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { PostButton } from '../../../ui/button.tsx'
import { personIn } from '../../persons/acts.ts'
import { actedForBy } from '../../representation/store.ts'
import { sayings, words } from '../../representation/words.ts'
import type { Filing } from '../acts.ts'

/** Whose case a representative opens; undefined when they apply for themselves. Refuses 404 where they act for nobody of that id today. */
export async function representing(visit: Visit): Promise<Omit<Filing, 'plan' | 'scheme'> | undefined> {
  const id = idIn(bodyText(visit, 'person'))
  if (id === undefined) return undefined
  const standing = (await actedForBy(visit.db, accountOf(visit), visit.today)).find(({ person_id }) => person_id === id)
  if (!standing) throw new Refusal(404, sayings.gone)
  const { division, account_id } = await personIn(visit, id)
  const on_behalf = { reason: standing.relation, consent_id: standing.consent_id, representation_id: standing.id }
  return { person_id: id, organisation_id: null, division, account_id, on_behalf }
}

/** A button for each person whom the reader acts for. */
export const othersToApplyFor = async (visit: Visit, action: string): Promise<VNode> => (
  <>
    {(await actedForBy(visit.db, accountOf(visit), visit.today)).map(({ person_id, person_name, name_latin }) => (
      <PostButton action={action} hidden={{ person: String(person_id) }} weight="secondary">
        {visit.voice.say(words.for_whom, { name: visit.voice.locale === 'en' ? name_latin : person_name })}
      </PostButton>
    ))}
  </>
)
