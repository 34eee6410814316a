import { atOnce } from '../../../kit/db.ts'
import { idIn, inCity, queryText, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Phrase } from '../../../kit/say.ts'
import { readForm } from '../../../kit/read-form.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { keepList, keptLists, personPage, usualColumns, type ListChoice } from '../acts/list.ts'
import { listForm } from '../list/form.ts'
import { PersonsPage } from '../pages/list.tsx'
import { words } from '../words.ts'
import { officials, registrars } from './who.ts'

/** Districts and townships of the reader's area, the codes of its townships, and the names of all. */
async function placesOf(visit: Visit): Promise<{ options: Record<string, Phrase>; townships: string[]; names: ReadonlyMap<string, Phrase> }> {
  const places = await divisionsIn(visit.db, visit.actor.area)
  return {
    options: divisionOptions(places, ['district', 'township']),
    townships: places.filter(({ level }) => level === 'township' || level === 'village').map(({ code }) => code),
    names: new Map(places.map(({ code, name_zh, name_en }) => [code, { zh: name_zh, en: name_en }])),
  }
}

export const listing: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/persons',
    who: officials,
    audit: 'persons.list',
    reads: 'file',
    nav: { says: words.persons, order: 40 },
    answer: async (visit) => {
      const [{ options, townships, names }, kept] = await atOnce([placesOf(visit), keptLists(visit)])
      const asked = queryText(visit, 'list')
      const chosen = asked === 'all' ? undefined : (kept.find(({ id }) => id === idIn(asked)) ?? kept.find(({ name }) => name === null))
      const choice: ListChoice = chosen?.choice ?? {}
      const found = await personPage(visit, choice, townships, Math.min(40, idIn(queryText(visit, 'page')) ?? 0))
      return {
        page: (
          <PersonsPage
            voice={visit.voice}
            city={visit.city.slug}
            today={visit.today}
            form={listForm(options)}
            choice={choice}
            columns={choice.columns ?? usualColumns}
            list={chosen?.id}
            found={found}
            names={names}
            kept={kept}
            maySeeDue={visit.actor.role === 'city_officer' || visit.actor.role === 'auditor'}
            mayRegister={registrars.some((role) => role === visit.actor.role)}
          />
        ),
        title: visit.voice.say(words.persons),
        wide: true,
      }
    },
  },
  {
    method: 'POST',
    url: '/:city/persons/list',
    who: officials,
    audit: 'persons.choose_list',
    answer: async (visit) => {
      const [{ options }, known] = await atOnce([placesOf(visit), keptLists(visit)])
      const { answers } = readForm(listForm(options), visit.body, { partial: true })
      const { keep_as, ...choice } = answers as ListChoice & { keep_as?: string }
      if (keep_as) await keepList(visit, known, choice, keep_as)
      const id = await keepList(visit, known, choice, null)
      return { to: inCity(visit, `/persons?list=${id}`) }
    },
  },
]
