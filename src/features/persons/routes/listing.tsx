import { atOnce } from '../../../kit/db.ts'
import { idIn, inCity, queryText, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Phrase } from '../../../kit/say.ts'
import { readForm } from '../../../kit/read-form.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { keepList, keptLists, personPage, usualColumns, type ListChoice } from '../acts/list.ts'
import { listForm } from '../list/form.ts'
import { PersonsPage } from '../pages/list.tsx'
import { workingLists } from '../store/working.ts'
import { words } from '../words.ts'
import { keepers, officials, registrars } from './who.ts'

type Named = Record<string, Phrase>
type Places = { options: Named; townships: string[]; names: ReadonlyMap<string, Phrase>; working: Named }
/** Districts and townships of the reader's area, the codes of its townships, the names of all; and the office's working lists. */
async function placesOf(visit: Visit): Promise<Places> {
  const [places, lists] = await atOnce([divisionsIn(visit.db, visit.actor.area), workingLists(visit.db, visit.actor.division)])
  return {
    working: Object.fromEntries(lists.map(({ id, name }) => [String(id), { zh: name, en: name, hant: name }])),
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
    nav: { says: words.persons, order: 40, group: 'people' },
    answer: async (visit) => {
      const [{ options, townships, names, working }, kept] = await atOnce([placesOf(visit), keptLists(visit)])
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
            form={listForm(options, working)}
            choice={choice}
            columns={choice.columns ?? usualColumns}
            list={chosen?.id}
            found={found}
            names={names}
            kept={kept}
            mayAct={keepers.some((role) => role === visit.actor.role)}
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
      const [{ options, working }, known] = await atOnce([placesOf(visit), keptLists(visit)])
      const { answers } = readForm(listForm(options, working), visit.body, { partial: true })
      const { keep_as, ...choice } = answers as ListChoice & { keep_as?: string }
      if (keep_as) await keepList(visit, known, choice, keep_as)
      const id = await keepList(visit, known, choice, null)
      return { to: inCity(visit, `/persons?list=${id}`) }
    },
  },
]
