/** The way from a case to its story. */
import { inCity, type Visit } from '../../../kit/door/route.ts'
import type { Application } from '../../applications/store.ts'
import { storyOfCase } from '../store.ts'
import { words } from '../words/shown.ts'

/** A link on a granted case: to write its story, to the one there is, or for whoever it tells of to read it. */
export async function storyLink(visit: Visit, { id, state, account_id }: Application): Promise<{ says: string; href: string } | undefined> {
  const officer = visit.actor.role === 'district_officer' || visit.actor.role === 'city_officer'
  if (state !== 'granted' || (!officer && account_id !== visit.actor.account)) return undefined
  const story = await storyOfCase(visit.db, id)
  if (!officer) return story && { says: visit.voice.say(words.about_you), href: inCity(visit, `/my-stories/${story.id}`) }
  return story
    ? { says: visit.voice.say(words.examples), href: inCity(visit, `/stories/${story.id}`) }
    : { says: visit.voice.say(words.write), href: inCity(visit, `/cases/${id}/story`) }
}
