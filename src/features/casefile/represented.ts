/** Who acts for the person of a case, as its page says it. */
import type { Visit } from '../../kit/door/route.ts'
import type { Application } from '../applications/store.ts'
import { grounds, relationPhrase, type Ground } from '../representation/form.ts'
import { actingFor } from '../representation/store.ts'
import { words } from '../representation/words.ts'

/** One line for each representative; none for an organisation's case. */
export async function actsFor({ db, voice, today }: Visit, { person_id }: Application): Promise<{ label: string; value: string }[]> {
  return (person_id === null ? [] : await actingFor(db, person_id, today)).map(({ account_name, relation, ground }) => ({
    label: voice.say(words.who),
    value: voice.say(words.acts, { name: account_name, relation: relationPhrase(relation), ground: grounds[ground as Ground] }),
  }))
}
