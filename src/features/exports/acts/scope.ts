/** What part of a list is meant: as a query, as a sentence for the file's head, and as what may be remembered of it. */
import type { RawBuilder } from 'kysely'
import type { Act } from '../../../kit/act.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { areaOf } from '../../../kit/role.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { stateWords } from '../../applications/words.ts'
import type { ListChoice } from '../../persons/acts/list.ts'
import { wholeList } from '../../persons/acts/whole-list.ts'
import * as options from '../../persons/record/options.ts'
import type { ListName } from '../lists.ts'
import type { Row } from '../lists/column.ts'
import * as store from '../store/rows.ts'
import { words } from '../words/said.ts'

export type Scope = {
  readonly filter: Omit<store.RowFilter, 'area'>
  /** of persons: a list as its keeper chose it */
  readonly choice: ListChoice
  readonly kept: Readonly<Record<string, string | number | boolean>>
  readonly says: (voice: Voice) => string
}

const queries: Readonly<Record<Exclude<ListName, 'persons'>, (filter: store.RowFilter) => RawBuilder<Row>>> = {
  organisations: store.organisationRows,
  cases: store.caseRows,
  plaques: store.plaqueRows,
  notices: store.noticeRows,
  placements: store.placementRows,
  awards: store.awardRows,
}

/** The query of a list in the reader's area. */
export async function queryFor(act: Act, list: ListName, scope: Scope): Promise<RawBuilder<Row>> {
  const { area } = act.actor
  if (list !== 'persons') return queries[list]({ ...scope.filter, area })
  const places = await divisionsIn(act.db, area)
  const townships = places.filter(({ level }) => level === 'township' || level === 'village').map(({ code }) => code)
  return store.personRows(await wholeList(act, scope.choice, townships))
}

const certificates: Readonly<Record<string, Phrase>> = { valid: words.certificate_valid, soon: words.certificate_soon, expired: words.certificate_expired }

/** The scope of what an officer chose. A name that was searched for is told as searched, and kept nowhere. */
export function scopeOf(act: Act, answers: Readonly<Record<string, string | undefined>>, choice: ListChoice, places: Readonly<Record<string, Phrase>>): Scope {
  const { q, columns: _columns, sort: _sort, ...narrowed } = choice
  const { place, from, to } = answers
  const turn = answers['state'] === 'my_turn' ? act.actor.role : undefined
  const state = turn ? undefined : answers['state']
  const given = {
    ...narrowed,
    ...(place ? { place } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(state ? { state } : {}),
    ...(turn ? { turn } : {}),
  }
  const kept = Object.fromEntries(Object.entries({ ...given, ...(q ? { searched: true } : {}) }).filter(([, value]) => value !== undefined))
  const parts: (Phrase | undefined)[] = [
    places[given.place ?? ''] ?? (act.actor.area === areaOf(act.city.division) ? act.city.name : act.actor.place),
    options.disabilityCategories[narrowed.category as 'visual'],
    narrowed.grade ? { zh: `${narrowed.grade} 级`, en: `grade ${narrowed.grade}` } : undefined,
    certificates[narrowed.certificate ?? ''],
    options.employmentStatuses[narrowed.employment_status as 'employed'],
    options.employmentForms[narrowed.employment_form as 'quota'],
    narrowed.working ? words.working : undefined,
    q ? words.searched : undefined,
    turn ? words.my_turn : stateWords[state as 'draft'],
    from ? { zh: `${from} 起`, en: `from ${from}` } : undefined,
    to ? { zh: `${to} 止`, en: `to ${to}` } : undefined,
  ]
  const says = (voice: Voice) => parts.flatMap((phrase) => (phrase ? voice.say(phrase) : [])).join(voice.locale === 'en' ? '; ' : '；')
  return { filter: { place, from, to, state, turn }, choice, kept, says }
}
