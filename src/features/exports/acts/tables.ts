/** Makes an employment table: the districts, for a year also the kinds of persons, and what each column means. */
import { accountOf, type Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Voice } from '../../../kit/say.ts'
import { areaOf } from '../../../kit/role.ts'
import type { SheetGiven, Value } from '../../../kit/sheet/write/given.ts'
import { workbookType, writeWorkbook } from '../../../kit/sheet/write/workbook.ts'
import { spool } from '../../../kit/spool.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { columnsOf, type Counted } from '../employment/columns.ts'
import { kindsSheet } from '../employment/kinds.ts'
import type { TableName } from '../employment/period.ts'
import { certifiedOn, startedIn, trainedIn } from '../store/employment.ts'
import { insertMade, nextNumber } from '../store/made.ts'
import { headOf, propertiesOf } from '../watermark.ts'
import { words } from '../words/said.ts'
import { tableWords } from '../words/tables.ts'
import type { GivenOut } from './giving.ts'

type Period = { readonly table: TableName; readonly from: Day; readonly to: Day }

/** A table of the reader's area for a period, as an .xlsx file. */
export async function makeTable(act: Act, voice: Voice, { table, from, to }: Period): Promise<GivenOut> {
  const { db, actor } = act
  const id = await nextNumber(db)
  const counted: Counted = { stock: await certifiedOn(db, to), started: await startedIn(db, from, to), trained: await trainedIn(db, from, to) }
  const title = voice.say(table === 'yearly' ? tableWords.yearly_title : tableWords.quarterly_title)
  const whole = actor.area === areaOf(act.city.division) ? act.city.name : actor.place
  const mark = { id, title, reason: '', scope: voice.say(whole), sealed: false, revealed: false }
  const notes = [voice.say(tableWords.period, { from, to }), ...headOf(act, voice, mark), voice.say(tableWords.layout_note)]
  const rows = await districtRows(act, voice, table, counted)
  const sheets = [
    districtSheet(voice, table, rows, title, notes),
    ...(table === 'yearly' ? [kindsSheet(voice, counted.stock, title, notes)] : []),
    meaningSheet(voice, { table, from, to }),
  ]
  const file = await spool(writeWorkbook(sheets, propertiesOf(act, voice, mark)))
  const made = { id, list: `employment_${table}`, format: 'xlsx' as const, columns: [], filter: { from, to }, reason: '', revealed: false }
  const by = { division: actor.division, made_by: accountOf(act), made_as: actor.role, made_at: act.now }
  await insertMade(db, { ...made, ...by, row_count: rows.length })
  return { id, file, media_type: workbookType, name: `${title}-${from}-${to}-${id}.xlsx`, row_count: rows.length }
}

/** A line for each district of the area, also where nothing is counted, and one for all. */
async function districtRows(act: Act, voice: Voice, table: TableName, counted: Counted): Promise<Value[][]> {
  const places = await divisionsIn(act.db, act.actor.area)
  const names = new Map(places.filter(({ level }) => level === 'district').map(({ code, name_zh, name_en }) => [code, { zh: name_zh, en: name_en }]))
  const { stock, started, trained } = counted
  const codes = [...new Set([...names.keys(), ...[...stock, ...started, ...trained].map(({ district }) => district)])].toSorted()
  const line = (says: string, of: Counted): Value[] => [says, ...columnsOf[table].map(({ count }) => count(of))]
  const lines = codes.map((code) => {
    const here = (row: { district: string }): boolean => row.district === code
    const name = names.get(code)
    return line(name ? voice.say(name) : code, { stock: stock.filter(here), started: started.filter(here), trained: trained.filter(here) })
  })
  return [...lines, line(voice.say(tableWords.total), counted)]
}

function districtSheet(voice: Voice, table: TableName, rows: Value[][], title: string, notes: readonly string[]): SheetGiven {
  const columns = columnsOf[table]
  return {
    name: voice.say(tableWords.by_district),
    title,
    notes,
    foot: notes[1] ?? '',
    groups: [null, ...columns.map(({ group }, i) => (columns[i - 1]?.group === group ? '' : voice.say(group)))],
    columns: [
      { header: voice.say(tableWords.district), kind: 'text', width: 16 },
      ...columns.map(({ says, kind }) => ({ header: voice.say(says), kind, width: 11 })),
    ],
    rows,
  }
}

function meaningSheet(voice: Voice, { table, from, to }: Period): SheetGiven {
  const columns = columnsOf[table]
  const when = { end: voice.say(tableWords.at_end, { to }), period: voice.say(tableWords.during, { from, to }) }
  const head = (header: string, width: number) => ({ header, kind: 'text' as const, width })
  return {
    name: voice.say(words.definitions),
    title: voice.say(words.definitions),
    notes: [voice.say(tableWords.layout_note)],
    columns: [
      head(voice.say(words.column), 36),
      head(voice.say(words.meaning), 70),
      head(voice.say(tableWords.when), 28),
      head(voice.say(tableWords.basis), 70),
    ],
    rows: columns.map(({ group, says, means, basis, at }) => [`${voice.say(group)} · ${voice.say(says)}`, voice.say(means), when[at], voice.say(basis)]),
  }
}
