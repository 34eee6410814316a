import { idIn, idParam, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { sealedDifferences, textsOf, type Differences } from '../acts/check.ts'
import { cellsIn } from '../acts/storing.ts'
import { importIn, move } from '../acts/taking.ts'
import { atWork, rowStates, type ImportMove, type ImportState, type RowState } from '../flow.ts'
import { ResultPage, type Counts } from '../pages/result.tsx'
import { KindsBlock } from '../pages/kinds.tsx'
import { RowsBlock, type ShownRow } from '../pages/rows.tsx'
import type { Fault } from '../rules.ts'
import { confirmationsOf, kindsOf } from '../store/confirming.ts'
import { setImport, type Import } from '../store/imports.ts'
import { countRows, rowsOf, type Row } from '../store/rows.ts'
import { isFaultWhy } from '../words/faults.ts'
import { columnsPage, importAddress, mayAct, readers, takers } from './taking.tsx'

const aPage = 50

async function countsOf(visit: Visit, of: Import): Promise<Counts> {
  const rows = await countRows(visit.db, of.id)
  const sum = (keep: (row: (typeof rows)[number]) => boolean): number => rows.reduce((total, row) => total + (keep(row) ? row.count : 0), 0)
  return {
    states: Object.fromEntries(rowStates.map((state) => [state, sum((row) => row.state === state)])) as Record<RowState, number>,
    to_store: sum(
      ({ state, decision, outcome, open }) =>
        outcome === null &&
        (((state === 'new' || state === 'change') && decision !== 'leave') ||
          (state === 'doubtful' && (decision === 'new' || decision === 'take') && !open) ||
          (state === 'to_confirm' && decision === 'take')),
    ),
    stored: sum(({ outcome }) => outcome === 'stored'),
    undone: sum(({ outcome }) => outcome === 'undone'),
    kept: sum(({ outcome }) => outcome === 'kept'),
  }
}

const shown = (visit: Visit, row: Row, reasons: ReadonlyMap<number, string>): ShownRow => ({
  number: row.number,
  name: textsOf(cellsIn(visit, row))['name'] ?? '',
  decision: row.decision,
  faults: row.faults as unknown as Fault[],
  reasons: [...new Set((row.faults as unknown as Fault[]).flatMap(({ confirmed }) => (confirmed === undefined ? [] : (reasons.get(confirmed) ?? []))))],
  differences: row.differences_sealed ? (JSON.parse(visit.tools.cipher.open(row.differences_sealed, sealedDifferences)) as Differences) : {},
})

async function show(visit: Visit): Promise<Reply> {
  const of = await importIn(visit, idParam(visit))
  visit.about('import', of.id)
  const state = of.state as ImportState
  if (state === 'mapping' && mayAct(visit)) return columnsPage(visit, of)
  const at = importAddress(visit, of.id)
  const wanted = rowStates.find((one) => one === queryText(visit, 'rows'))
  const asked = queryText(visit, 'why')
  const why = isFaultWhy(asked) ? asked : undefined
  const rows = wanted ? await rowsOf(visit.db, of.id, wanted, idIn(queryText(visit, 'after')) ?? 0, aPage, why) : []
  const kinds = atWork.includes(state) ? [] : await kindsOf(visit.db, of.id)
  const reasons = new Map((await confirmationsOf(visit.db, of.id)).map(({ id, reason }) => [id, reason]))
  const last = rows.at(-1)?.number
  const acts = mayAct(visit) && state === 'checked'
  return {
    page: (
      <ResultPage
        voice={visit.voice}
        at={at}
        file={of.file_name}
        state={state}
        fault={of.fault !== null}
        counts={await countsOf(visit, of)}
        mayAct={mayAct(visit)}
      >
        {kinds.length > 0 ? <KindsBlock voice={visit.voice} at={at} kinds={kinds} mayAct={acts} /> : null}
        {wanted ? (
          <RowsBlock
            voice={visit.voice}
            at={at}
            state={wanted}
            rows={rows.map((row) => shown(visit, row, reasons))}
            next={rows.length === aPage ? `${at}?rows=${wanted}${why ? `&why=${why}` : ''}&after=${last}` : undefined}
            mayAct={acts}
          />
        ) : null}
      </ResultPage>
    ),
    title: of.file_name,
    wide: true,
    ...(atWork.includes(state) && of.fault === null ? { again_seconds: 3 } : {}),
  }
}

/** A move of the whole import: a press of a button. */
const moving = (name: ImportMove): Route => ({
  method: 'POST',
  url: `/:city/imports/:id/${name}`,
  who: takers,
  audit: `import.${name}`,
  answer: async (visit) => {
    const of = await importIn(visit, idParam(visit))
    visit.about('import', of.id)
    await move(visit, of.id, name)
    return { to: importAddress(visit, of.id) }
  },
})

export const result: readonly Route[] = [
  { method: 'GET', url: '/:city/imports/:id', who: readers, audit: 'import.read', reads: 'file', answer: show },
  moving('remap'),
  moving('store'),
  moving('undo'),
  moving('cancel'),
  {
    method: 'POST',
    url: '/:city/imports/:id/again',
    who: takers,
    audit: 'import.again',
    answer: async (visit) => {
      const of = await importIn(visit, idParam(visit))
      visit.about('import', of.id)
      await setImport(visit.db, of.id, visit.now, { fault: null })
      return { to: importAddress(visit, of.id) }
    },
  },
]
