/** Single rows of an import: put right in the page, decided, or given back as a file. */
import { bodyText, doorWords, idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form } from '../../../kit/form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { workbookBytes, workbookType } from '../../../kit/sheet/write/workbook.ts'
import { textsOf, whereOf } from '../acts/check.ts'
import { cellsIn } from '../acts/storing.ts'
import { decide, importIn, repairRow } from '../acts/taking.ts'
import { labelOf } from '../form.ts'
import type { ColumnField, MappedColumn } from '../headers.ts'
import { faultSaid, RepairPage } from '../pages/rows.tsx'
import { readRow, type Fault } from '../rules.ts'
import type { Import } from '../store/imports.ts'
import { rowByNumber, rowsOf, type Row } from '../store/rows.ts'
import { faultSays } from '../words/faults.ts'
import { words } from '../words/said.ts'
import { importAddress, readers, takers } from './taking.tsx'

async function rowIn(visit: Visit): Promise<{ of: Import; row: Row; at: string }> {
  const of = await importIn(visit, idParam(visit))
  const row = await rowByNumber(visit.db, of.id, idParam(visit, 'n'))
  if (!row) throw new Refusal(404, doorWords.not_found)
  visit.about('import', of.id)
  return { of, row, at: importAddress(visit, of.id) }
}

const rowForm = (of: Import): Form =>
  Object.fromEntries(
    (of.columns as unknown as MappedColumn[]).flatMap(({ field }) =>
      field === 'ignore' ? [] : [[field, { kind: 'text', label: labelOf(field), optional: true, max_length: 300 } as const]],
    ),
  )

async function repairPage(visit: Visit): Promise<Reply> {
  const { of, row, at } = await rowIn(visit)
  const cells = cellsIn(visit, row)
  const found = [...readRow(cells, await whereOf(visit, of)).faults, ...(row.faults as unknown as Fault[])]
  const faults: Faults = Object.fromEntries(found.map(({ field, why }) => [field, faultSays(why)]))
  return {
    page: <RepairPage voice={visit.voice} at={at} number={row.number} form={rowForm(of)} typed={textsOf(cells)} faults={faults} />,
    title: visit.voice.say(words.repair_row, { row: row.number }),
  }
}

async function repair(visit: Visit): Promise<Reply> {
  const { of, row, at } = await rowIn(visit)
  const cells = Object.fromEntries(
    Object.keys(rowForm(of)).flatMap((field) => (bodyText(visit, field).trim() === '' ? [] : [[field, bodyText(visit, field).trim()]])),
  )
  await repairRow(visit, of, row.number, cells)
  const after = await rowByNumber(visit.db, of.id, row.number)
  return after?.state === 'wrong' ? { to: `${at}/rows/${row.number}` } : { to: `${at}?rows=wrong` }
}

/** Only the rows that are wrong or still want a reason, as the file had them, with what is said of them beside: to be put right and brought in again. */
async function wrongFile(visit: Visit): Promise<Reply> {
  const of = await importIn(visit, idParam(visit))
  visit.about('import', of.id)
  const columns = (of.columns as unknown as MappedColumn[]).filter(({ field }) => field !== 'ignore')
  const rows = async function* rows(): AsyncGenerator<string[]> {
    for (const state of ['wrong', 'to_confirm'] as const)
      for (let after = 0; ;) {
        const batch = await rowsOf(visit.db, of.id, state, after, 500)
        for (const row of batch.filter(({ decision }) => state === 'wrong' || decision !== 'take')) {
          const texts = textsOf(cellsIn(visit, row))
          yield [
            ...columns.map(({ field }) => texts[field as ColumnField] ?? ''),
            (row.faults as unknown as Fault[]).map((fault) => faultSaid(visit.voice, fault)).join('；'),
            String(row.number),
          ]
        }
        const last = batch.at(-1)
        if (!last) break
        after = last.number
      }
  }
  const name = visit.voice.say(words.wrong_name)
  const heads = [
    ...columns.map(({ header }) => ({ header, kind: 'text' as const, width: 18 })),
    { header: visit.voice.say(words.why), kind: 'text' as const, width: 60 },
    { header: visit.voice.say(words.row), kind: 'text' as const },
  ]
  return {
    file: await workbookBytes([{ name, columns: heads, rows: rows() }]),
    media_type: workbookType,
    name: `${of.file_name.replace(/\.\w+$/, '')}-${name}.xlsx`,
  }
}

export const rowsRoutes: readonly Route[] = [
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
