/** Choosing and giving out a list, and the layouts an office keeps. */
import { accountOf } from '../../../kit/act.ts'
import { doorWords, idIn, idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { keptLists, type KeptList } from '../../persons/acts/list.ts'
import { giveOut } from '../acts/giving.ts'
import { scopeOf } from '../acts/scope.ts'
import { columnBox, columnsForm, columnsIn, fileForm, layoutForm, orderFaults, rowsForm, type Choices } from '../form.ts'
import { givers, isListName, listNames, lists, revealers, type ListName, type OutList } from '../lists.ts'
import { ChoosePage } from '../pages/choose.tsx'
import { ExportsPage } from '../pages/exports.tsx'
import { dropLayout, layoutsOf, madeIn, putLayout } from '../store/made.ts'
import { words } from '../words/said.ts'

const mayHave = ({ actor }: Visit, list: OutList): boolean => list.who.some((role) => role === actor.role)

/** The list of the address; 404 when there is none such, 403 when it is not for this role. */
function listIn(visit: Visit): { name: ListName; list: OutList; at: string } {
  const name = visit.params['list']
  if (!isListName(name)) throw new Refusal(404, doorWords.not_found)
  const list = lists[name]
  if (!mayHave(visit, list)) throw new Refusal(403, doorWords.not_yours)
  return { name, list, at: inCity(visit, `/exports/${name}`) }
}

async function choicesFor(visit: Visit, list: OutList): Promise<{ choices: Choices; kept: readonly KeptList[] }> {
  const by = (what: OutList['narrowed'][number]) => list.narrowed.includes(what)
  const kept = by('kept') ? await keptLists(visit) : []
  const places = by('place') ? divisionOptions(await divisionsIn(visit.db, visit.actor.area), ['district', 'township']) : {}
  const named = kept.map(({ id, name }: KeptList): [string, Phrase] => [String(id), name === null ? words.last_list : { zh: name, en: name }])
  const { role } = visit.actor
  return { kept, choices: { places, kept: Object.fromEntries(named), mayReveal: revealers.includes(role), hasTurn: role !== 'auditor' } }
}

const places = (columns: readonly string[]): Typed => Object.fromEntries(columns.map((name, i) => [columnBox(name), String(i + 1)]))

async function choose(visit: Visit, given?: { typed: Typed; faults: Faults }): Promise<Reply> {
  const { name, list, at } = listIn(visit)
  const { choices, kept } = await choicesFor(visit, list)
  const layouts = await layoutsOf(visit.db, visit.actor.division, name)
  const layout = layouts.find(({ id }) => id === idIn(queryText(visit, 'layout')))
  const asked = kept.find(({ id }) => id === idIn(queryText(visit, 'kept')))
  const usual = { format: 'xlsx', kept: asked && String(asked.id), ...places(layout?.columns ?? list.usual), layout_name: layout?.name }
  return {
    page: (
      <ChoosePage
        voice={visit.voice}
        at={at}
        list={list}
        rows={rowsForm(list, choices)}
        columns={columnsForm(list)}
        file={fileForm(list, choices)}
        typed={given?.typed ?? usual}
        faults={given?.faults ?? {}}
        layouts={layouts}
        layout={layout}
      />
    ),
    title: visit.voice.say(list.says),
    wide: true,
    status: given ? 422 : 200,
  }
}

async function give(visit: Visit): Promise<Reply> {
  const { name, list } = listIn(visit)
  const { choices, kept } = await choicesFor(visit, list)
  const form = { ...rowsForm(list, choices), ...columnsForm(list), ...fileForm(list, choices), ...layoutForm }
  const { answers, faults, typed } = readForm(form, visit.body)
  const all = { ...orderFaults(list, answers), ...faults }
  if (Object.keys(all).length > 0) return choose(visit, { typed, faults: all })
  const text = (field: string): string => (answers[field] as string | undefined) ?? ''
  const scope = scopeOf(visit, answers as Record<string, string>, kept.find(({ id }) => String(id) === text('kept'))?.choice ?? {}, choices.places)
  const revealed = answers['reveal'] !== undefined
  const format = text('format') as 'xlsx' | 'csv'
  const made = await giveOut(visit, visit.voice, { list: name, columns: columnsIn(list, answers), format, reason: text('reason'), revealed, scope })
  const { row_count } = made
  visit.about('export', made.id, { list: name, format, row_count, revealed, reason: text('reason'), ...scope.kept })
  return { spooled: made.file, media_type: made.media_type, name: made.name }
}

async function keepLayout(visit: Visit): Promise<Reply> {
  const { name, list, at } = listIn(visit)
  const { choices } = await choicesFor(visit, list)
  const form = { ...rowsForm(list, choices), ...columnsForm(list), ...fileForm(list, choices), ...layoutForm }
  const { answers, faults, typed } = readForm(form, visit.body, { partial: true })
  const columns = columnsIn(list, answers)
  const called = answers['layout_name'] as string | undefined
  const { reason: _reason, to: _to, ...wrong } = orderFaults(list, answers)
  const all = { ...wrong, ...faults, ...(called === undefined ? { layout_name: words.layout_missing } : {}) }
  if (called === undefined || Object.keys(all).length > 0) return choose(visit, { typed, faults: all })
  const id = await putLayout(visit.db, {
    division: visit.actor.division,
    list: name,
    name: called,
    columns,
    kept_by: accountOf(visit),
    kept_at: visit.now,
  })
  visit.about('export_layout', id)
  return { to: `${at}?layout=${id}` }
}

export const giving: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/exports',
    who: givers,
    audit: 'exports.page',
    nav: { says: words.exports, order: 48, group: 'people' },
    answer: async (visit) => ({
      page: (
        <ExportsPage
          voice={visit.voice}
          city={visit.city.slug}
          lists={listNames.filter((name) => mayHave(visit, lists[name]))}
          tables={visit.actor.role !== 'commissioner'}
          made={await madeIn(visit.db, visit.actor.area, 50)}
        />
      ),
      title: visit.voice.say(words.exports),
      wide: true,
    }),
  },
  { method: 'GET', url: '/:city/exports/:list', who: givers, audit: 'export.choose', answer: (visit) => choose(visit) },
  { method: 'POST', url: '/:city/exports/:list', who: givers, audit: 'export.give', answer: give },
  { method: 'POST', url: '/:city/exports/:list/layouts', who: givers, audit: 'export.keep_layout', answer: keepLayout },
  {
    method: 'POST',
    url: '/:city/exports/:list/layouts/:id/forget',
    who: givers,
    audit: 'export.forget_layout',
    answer: async (visit) => {
      const { name, at } = listIn(visit)
      const id = idParam(visit)
      visit.about('export_layout', id)
      if (!(await dropLayout(visit.db, id, visit.actor.division, name))) throw new Refusal(404, doorWords.not_found)
      return { to: at }
    },
  },
]
