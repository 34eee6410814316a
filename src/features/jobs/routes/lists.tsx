/** The placements of a person, and of an employer. */
import { idParam, inCity, type Route } from '../../../kit/door/route.ts'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { organisationIn } from '../../organisations/acts.ts'
import { PlacementsPage } from '../pages/list.tsx'
import { placementsAt, placementsOfPerson } from '../store/placements.ts'
import { placingWords as words } from '../words/placing.ts'
import { mayWrite, personAsked, readers, seers } from './who.ts'

export const placementLists: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/persons/:id/placements',
    who: seers,
    audit: 'placements.of_person',
    reads: 'file',
    answer: async (visit) => {
      const { id, name, name_latin } = await personAsked(visit)
      const shown = { voice: visit.voice, city: visit.city.slug, rows: await placementsOfPerson(visit.db, id), names: 'employer' } as const
      const add = mayWrite(visit) ? inCity(visit, `/persons/${id}/placements/new`) : undefined
      const page = <PlacementsPage {...shown} name={<PersonName voice={visit.voice} name={name} pinyin={name_latin} />} add={add} />
      return { page, title: visit.voice.say(words.placements), wide: true }
    },
  },
  {
    method: 'GET',
    url: '/:city/organisations/:id/placements',
    who: readers,
    audit: 'placements.of_organisation',
    reads: 'file',
    answer: async (visit) => {
      const { id, trading_name } = await organisationIn(visit, idParam(visit))
      visit.about('organisation', id)
      const shown = { voice: visit.voice, city: visit.city.slug, rows: await placementsAt(visit.db, id), names: 'person' } as const
      return {
        page: <PlacementsPage {...shown} name={<Mixed voice={visit.voice} text={trading_name} />} />,
        title: visit.voice.say(words.placements),
        wide: true,
      }
    },
  },
]
