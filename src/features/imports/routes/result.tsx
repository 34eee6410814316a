import { bodyText, idIn, idParam, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { doorWords } from '../../../kit/door/route.ts'
import type { Faults, Form } from '../../../kit/form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { workbookBytes, workbookType } from '../../../kit/sheet/write/workbook.ts'
import { sealedDifferences, textsOf, whereOf, type Differences } from '../acts/check.ts'
import { cellsIn } from '../acts/storing.ts'
import { decide, importIn, move, repairRow } from '../acts/taking.ts'
import { atWork, rowStates, type ImportMove, type ImportState, type RowState } from '../flow.ts'
import { labelOf } from '../form.ts'
import type { ColumnField, MappedColumn } from '../headers.ts'
import { ResultPage, type Counts } from '../pages/result.tsx'
import { faultSaid, RepairPage, RowsBlock, type ShownRow } from '../pages/rows.tsx'
import { readRow, type Fault } from '../rules.ts'
import { setImport, type Import } from '../store/imports.ts'
import { countRows, rowByNumber, rowsOf, type Row } from '../store/rows.ts'
import { faultWords } from '../words/faults.ts'
import { words } from '../words/said.ts'
import { columnsPage, importAddress, mayAct, readers, takers } from './taking.tsx'

const aPage = 50

async function countsOf(visit: Visit, of: Import): Promise<Counts> {
  const rows = await countRows(visit.db, of.id)
  const sum = (keep: (row: (typeof rows)[number]) => boolean): number => rows.reduce((total, row) => total + (keep(row) ? row.count : 0), 0)
  return {
    states: Object.fromEntries(rowStates.map((state) => [state, sum((row) => row.state === state)])) as Record<RowState, number>,
    to_store: sum(({ state, decision, outcome }) => outcome === null && (((state === 'new' || state === 'change') && decision !== 'leave') || (state === 'doubtful' && (decision === 'new' || decision === 'take')))),
    stored: sum(({ outcome }) => outcome === 'stored'),
    undone: sum(({ outcome }) => outcome === 'undone'),
    kept: sum(({ outcome }) => outcome === 'kept'),
  }
}

const shown = (visit: Visit, row: Row): ShownRow => ({
  number: row.number,
  name: textsOf(cellsIn(visit, row))['name'] ?? '',
  decision: row.decision,
  faults: row.faults as unknown as Fault[],
  differences: row.differences_sealed ? (JSON.parse(visit.tools.cipher.open(row.differences_sealed, sealedDifferences)) as Differences) : {},
})

async function show(visit: Visit): Promise<Reply> {
  const of = await importIn(visit, idParam(visit))
  visit.about('import', of.id)
  const state = of.state as ImportState
  if (state === 'mapping' && mayAct(visit)) return columnsPage(visit, of)
  const at = importAddress(visit, of.id)
  const wanted = rowStates.find((one) => one === queryText(visit, 'rows'))
  const rows = wanted ? await rowsOf(visit.db, of.id, wanted, idIn(queryText(visit, 'after')) ?? 0, aPage) : []
  const last = rows.at(-1)?.number
  const acts = mayAct(visit) && state === 'checked'
  return {
    page: (
      <ResultPage voice={visit.voice} at={at} file={of.file_name} state={state} fault={of.fault !== null} counts={await countsOf(visit, of)} mayAct={mayAct(visit)}>
        {wanted ? (
          <RowsBlock
            voice={visit.voice}
            at={at}
            state={wanted}
            rows={rows.map((row) => shown(visit, row))}
            next={rows.length === aPage ? `${at}?rows=${wanted}&after=${last}` : undefined}
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

async function rowIn(visit: Visit): Promise<{ of: Import; row: Row; at: string }> {
  const of = await importIn(visit, idParam(visit))
  const row = await rowByNumber(visit.db, of.id, idParam(visit, 'n'))
  if (!row) throw new Refusal(404, doorWords.not_found)
  visit.about('import', of.id)
  return { of, row, at: importAddress(visit, of.id) }
}

const rowForm = (of: Import): Form =>
  Object.fromEntries(
    (of.columns as unknown as MappedColumn[]).flatMap(({ field }) => (field === 'ignore' ? [] : [[field, { kind: 'text', label: labelOf(field), optional: true, max_length: 300 } as const]])),
  )

async function repairPage(visit: Visit): Promise<Reply> {
  const { of, row, at } = await rowIn(visit)
  const cells = cellsIn(visit, row)
  const found = [...readRow(cells, await whereOf(visit, of)).faults, ...(row.faults as unknown as Fault[])]
  const faults: Faults = Object.fromEntries(found.map(({ field, why }) => [field, faultWords[why]]))
  return {
    page: <RepairPage voice={visit.voice} at={at} number={row.number} form={rowForm(of)} typed={textsOf(cells)} faults={faults} />,
    title: visit.voice.say(words.repair_row, { row: row.number }),
  }
}

async function repair(visit: Visit): Promise<Reply> {
  const { of, row, at } = await rowIn(visit)
  const cells = Object.fromEntries(Object.keys(rowForm(of)).flatMap((field) => (bodyText(visit, field).trim() === '' ? [] : [[field, bodyText(visit, field).trim()]])))
  await repairRow(visit, of, row.number, cells)
  const after = await rowByNumber(visit.db, of.id, row.number)
  return after?.state === 'wrong' ? { to: `${at}/rows/${row.number}` } : { to: `${at}?rows=wrong` }
}

/** Only the wrong rows, as the file had them, with the reasons beside: to be put right and brought in again. */
async function wrongFile(visit: Visit): Promise<Reply> {
  const of = await importIn(visit, idParam(visit))
  visit.about('import', of.id)
  const columns = (of.columns as unknown as MappedColumn[]).filter(({ field }) => field !== 'ignore')
  const rows = async function* rows(): AsyncGenerator<string[]> {
    for (let after = 0; ;) {
      const batch = await rowsOf(visit.db, of.id, 'wrong', after, 500)
      for (const row of batch) {
        const texts = textsOf(cellsIn(visit, row))
        yield [...columns.map(({ field }) => texts[field as ColumnField] ?? ''), (row.faults as unknown as Fault[]).map((fault) => faultSaid(visit.voice, fault)).join('；'), String(row.number)]
      }
      const last = batch.at(-1)
      if (!last) return
      after = last.number
    }
  }
  const name = visit.voice.say(words.wrong_name)
  const heads = [...columns.map(({ header }) => ({ header, kind: 'text' as const, width: 18 })), { header: visit.voice.say(words.why), kind: 'text' as const, width: 60 }, { header: visit.voice.say(words.row), kind: 'text' as const }]
  return { file: await workbookBytes([{ name, columns: heads, rows: rows() }]), media_type: workbookType, name: `${of.file_name.replace(/\.\w+$/, '')}-${name}.xlsx` }
}

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
  { method: 'GET', url: '/:city/imports/:id/wrong.xlsx', who: readers, audit: 'import.wrong_rows', reads: 'file', answer: wrongFile },
  { method: 'GET', url: '/:city/imports/:id/rows/:n', who: takers, audit: 'import.row', reads: 'file', answer: repairPage },
  { method: 'POST', url: '/:city/imports/:id/rows/:n', who: takers, audit: 'import.repair', answer: repair },
  {
    method: 'POST',
    url: '/:city/imports/:id/rows/:n/decide',
    who: takers,
    audit: 'import.decide',
    answer: async (visit) => {
      const { of, row, at } = await rowIn(visit)
      const decision = (['take', 'new', 'leave'] as const).find((one) => one === bodyText(visit, 'decision'))
      if (!decision || (decision !== 'leave' && row.state !== 'doubtful')) throw new Refusal(422, doorWords.unreadable)
      await decide(visit, of, row.number, decision)
      return { to: `${at}?rows=${row.state}` }
    },
  },
]
