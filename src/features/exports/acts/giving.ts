/** Gives a list out as a file: who, when and why stand in its head and its properties, and a row remembers it. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Voice } from '../../../kit/say.ts'
import { csvType, writeCsv } from '../../../kit/sheet/write/csv.ts'
import type { SheetGiven, Value } from '../../../kit/sheet/write/given.ts'
import { workbookType, writeWorkbook } from '../../../kit/sheet/write/workbook.ts'
import { spool, type Spooled } from '../../../kit/spool.ts'
import { programmeById } from '../../programmes/acts.ts'
import { lists, type ListName } from '../lists.ts'
import type { OutColumn, Told } from '../lists/column.ts'
import { eachRow } from '../store/rows.ts'
import { insertMade, nextNumber, planVersions } from '../store/made.ts'
import { headOf, propertiesOf } from '../watermark.ts'
import { words } from '../words/said.ts'
import { queryFor, type Scope } from './scope.ts'

export type Order = {
  readonly list: ListName
  readonly columns: readonly string[]
  readonly format: 'xlsx' | 'csv'
  readonly reason: string
  readonly revealed: boolean
  readonly scope: Scope
}
export type GivenOut = { readonly id: number; readonly file: Spooled; readonly media_type: string; readonly name: string; readonly row_count: number }

/** Excel ends at 1,048,576 rows. */
const most = 1_000_000

/** Writes the whole file before anything of it leaves, within the transaction that also tells of it. Refuses 422 when it is too long. */
export async function giveOut(act: Act, voice: Voice, order: Order): Promise<GivenOut> {
  const id = await nextNumber(act.db)
  const { columns, says } = lists[order.list]
  const chosen = order.columns.flatMap((name) => columns[name] ?? [])
  const told: Told = { voice, cipher: act.tools.cipher, today: act.today, revealed: order.revealed, plans: await plansOf(act) }
  const query = await queryFor(act, order.list, order.scope)
  let row_count = 0
  const rows = async function* rows(): AsyncGenerator<Value[]> {
    for await (const row of eachRow(act.db, query)) {
      row_count += 1
      if (row_count > most) throw new Refusal(422, words.too_many, { most })
      yield chosen.map(({ value }) => value(row, told))
    }
  }
  const title = voice.say(says)
  const mark = { id, title, reason: order.reason, revealed: order.revealed, sealed: chosen.some(({ sealed }) => sealed), scope: order.scope.says(voice) }
  const notes = headOf(act, voice, mark)
  const sheet: SheetGiven = {
    name: title,
    title,
    notes,
    foot: notes[0] ?? '',
    columns: chosen.map((column) => ({ header: voice.say(column.says), kind: column.kind, width: column.width })),
    rows: rows(),
  }
  const file = await spool(
    order.format === 'csv' ? writeCsv(sheet) : writeWorkbook([sheet, definitions(voice, chosen, () => row_count)], propertiesOf(act, voice, mark)),
  )
  const { actor } = act
  await insertMade(act.db, {
    id,
    list: order.list,
    format: order.format,
    columns: [...order.columns],
    filter: order.scope.kept,
    reason: order.reason,
    revealed: order.revealed,
    row_count,
    division: actor.division,
    made_by: accountOf(act),
    made_as: actor.role,
    made_at: act.now,
  })
  const name = `${title}-${act.today}-${id}.${order.format}`
  return { id, file, media_type: order.format === 'csv' ? csvType : workbookType, name, row_count }
}

/** The second sheet: what each column means, and how many rows there were (it is written after them). */
function definitions(voice: Voice, chosen: readonly OutColumn[], count: () => number): SheetGiven {
  const rows = function* rows(): Generator<Value[]> {
    for (const { says, means, sealed } of chosen) yield [voice.say(says), voice.say(means), sealed ? voice.say(words.sealed_column) : '']
    yield [voice.say(words.row_count), voice.count(count()), '']
  }
  const head = (header: string, width: number) => ({ header, kind: 'text' as const, width })
  return {
    name: voice.say(words.definitions),
    title: voice.say(words.definitions),
    columns: [head(voice.say(words.column), 24), head(voice.say(words.meaning), 70), head(voice.say(words.kept_how), 40)],
    rows: rows(),
  }
}

async function plansOf(act: Act): Promise<Told['plans']> {
  const plans: [number, Awaited<ReturnType<typeof programmeById>>['plan']][] = []
  for (const id of await planVersions(act.db)) plans.push([id, (await programmeById(act, id)).plan])
  return new Map(plans)
}
