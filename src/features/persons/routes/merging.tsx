import { bodyText, doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { openFile } from '../acts/file.ts'
import { differences, mergePersons, sayDifferent, undoMerge } from '../acts/merge.ts'
import { mergeWords } from '../merge/words.ts'
import { DuplicatesPage, mergeForm, PairPage, undoForm } from '../pages/merge.tsx'
import type { PersonField } from '../record.ts'
import { openPairs, type Pair } from '../store/merge.ts'
import { keepers, officials } from './who.ts'

async function pairOf(visit: Visit): Promise<Pair> {
  const [pair] = await openPairs(visit.db, 1, idParam(visit))
  if (!pair) throw new Refusal(404, doorWords.not_found)
  visit.about('person', pair.first_id, { other: pair.second_id })
  return pair
}

async function pairPage(visit: Visit, pair: Pair, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const [first, second] = [await openFile(visit, pair.first_id), await openFile(visit, pair.second_id)]
  const differ = differences(visit, first.row, second.row)
  const mayMerge = keepers.some((role) => role === visit.actor.role)
  return {
    page: (
      <PairPage
        voice={visit.voice}
        city={visit.city.slug}
        pair={pair}
        first={first.row}
        second={second.row}
        differ={differ}
        mayMerge={mayMerge}
        typed={typed}
        faults={faults}
      />
    ),
    title: visit.voice.say(mergeWords.duplicates),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const merging: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/duplicates',
    who: officials,
    audit: 'duplicates.list',
    reads: 'file',
    answer: async (visit) => ({
      page: <DuplicatesPage voice={visit.voice} city={visit.city.slug} pairs={await openPairs(visit.db)} />,
      title: visit.voice.say(mergeWords.duplicates),
      wide: true,
    }),
  },
  {
    method: 'GET',
    url: '/:city/duplicates/:id',
    who: officials,
    audit: 'duplicate.read',
    reads: 'file',
    answer: async (visit) => pairPage(visit, await pairOf(visit)),
  },
  {
    method: 'POST',
    url: '/:city/duplicates/:id',
    who: keepers,
    audit: 'duplicate.decide',
    answer: async (visit) => {
      const pair = await pairOf(visit)
      if (bodyText(visit, 'act') === 'different') {
        await sayDifferent(visit, pair.id)
        return { to: inCity(visit, '/duplicates') }
      }
      const [first, second] = [await openFile(visit, pair.first_id), await openFile(visit, pair.second_id)]
      const differ = differences(visit, first.row, second.row)
      const { answers, faults, typed } = readForm(mergeForm(differ), visit.body, { also: ['act'] })
      if (Object.keys(faults).length > 0) return pairPage(visit, pair, typed, faults)
      const [kept, other] = answers['survivor'] === 'first' ? (['first', 'second'] as const) : (['second', 'first'] as const)
      const id = { first: first.row.id, second: second.row.id }
      const taken = differ.filter((field: PersonField) => answers[`take_${field}`] === other)
      await mergePersons(visit, id[kept], id[other], taken, String(answers['reason']))
      return { to: inCity(visit, `/persons/${id[kept]}`) }
    },
  },
  {
    method: 'POST',
    url: '/:city/merges/:id/undo',
    who: keepers,
    audit: 'merge.undo',
    answer: async (visit) => {
      const { answers } = readForm(undoForm, visit.body, { partial: true })
      const { survivor_id } = await undoMerge(visit, idParam(visit), String(answers['reason'] ?? ''))
      visit.about('person', survivor_id)
      return { to: inCity(visit, `/persons/${survivor_id}`) }
    },
  },
]
