import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { areaOf } from '../../../kit/role.ts'
import type { Phrase } from '../../../kit/say.ts'
import { bookLimit } from '../../../kit/sheet/book.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { chooseSheet, importIn, sampleOf, takeFile, tellColumns } from '../acts/taking.ts'
import { columnsForm, labelOf } from '../form.ts'
import type { ColumnField, MappedColumn } from '../headers.ts'
import { ColumnsPage } from '../pages/columns.tsx'
import { ImportsPage } from '../pages/list.tsx'
import { importsIn, type Import } from '../store/imports.ts'
import { words } from '../words/said.ts'

export const takers = ['commissioner', 'district_officer', 'city_officer'] as const
export const readers = [...takers, 'auditor'] as const
export const importAddress = (visit: Visit, id: number): string => inCity(visit, `/imports/${id}`)
export const mayAct = (visit: Visit): boolean => takers.some((role) => role === visit.actor.role)

async function list(visit: Visit, fault?: Phrase): Promise<Reply> {
  const imports = await importsIn(visit.db, visit.actor.area)
  return {
    page: <ImportsPage voice={visit.voice} at={inCity(visit, '/imports')} imports={imports} mayTake={mayAct(visit)} fault={fault} />,
    title: visit.voice.say(words.imports),
    wide: true,
    status: fault ? 422 : 200,
  }
}

async function take(visit: Visit): Promise<Reply> {
  const file = visit.uploads.find(({ field }) => field === 'file')
  if (!file) return list(visit, words.no_file)
  try {
    const id = await takeFile(visit, file.name, file.bytes)
    visit.about('import', id)
    return { to: importAddress(visit, id) }
  } catch (error) {
    // what is wrong with the file is said beside the box it came from
    if (error instanceof Refusal && error.status !== 401 && error.status !== 403) return list(visit, said(error))
    throw error
  }
}

/** A refusal's sentence with its values in their places. */
const said = ({ phrase, values }: Refusal): Phrase => {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] as string))
  return { zh: filled(phrase.zh), en: filled(phrase.en) }
}

/** The page on which columns are told. */
export async function columnsPage(visit: Visit, of: Import, given?: { typed: Typed; faults: Faults }): Promise<Reply> {
  const columns = of.columns as unknown as MappedColumn[]
  const { sheets, table } = await sampleOf(visit, of)
  const form = columnsForm(columns, await divisions(visit))
  const guessed = Object.fromEntries(columns.map(({ index, field }) => [`column_${index}`, field]))
  return {
    page: (
      <ColumnsPage
        voice={visit.voice}
        at={importAddress(visit, of.id)}
        file={of.file_name}
        sheets={sheets}
        sheet={of.sheet}
        columns={columns}
        table={table}
        form={form}
        typed={given?.typed ?? { ...guessed, default_division: of.default_division ?? 'none', told_on: of.told_on }}
        faults={given?.faults ?? {}}
      />
    ),
    title: visit.voice.say(words.columns),
    wide: true,
    status: given ? 422 : 200,
  }
}

async function divisions(visit: Visit): Promise<Record<string, Phrase>> {
  const area = areaOf(visit.city.division)
  const all = divisionOptions(await divisionsIn(visit.db, area), ['township'])
  return Object.fromEntries(Object.entries(all).filter(([code]) => code.startsWith(visit.actor.area)))
}

async function tell(visit: Visit): Promise<Reply> {
  const of = await importIn(visit, idParam(visit))
  visit.about('import', of.id)
  const columns = of.columns as unknown as MappedColumn[]
  const { answers, faults, typed } = readForm(columnsForm(columns, await divisions(visit)), visit.body)
  const told = columns.map((column) => ({ ...column, field: (answers[`column_${column.index}`] ?? 'ignore') as ColumnField }))
  const all = { ...columnFaults(told), ...faults }
  if (Object.keys(all).length > 0) return columnsPage(visit, of, { typed, faults: all })
  const division = answers['default_division'] as string
  await tellColumns(visit, of, told, division === 'none' ? null : division, answers['told_on'] as string)
  return { to: importAddress(visit, of.id) }
}

function columnFaults(columns: readonly MappedColumn[]): Record<string, Phrase> {
  const faults: Record<string, Phrase> = {}
  for (const [i, { field, index }] of columns.entries())
    if (field !== 'ignore' && columns.slice(0, i).some((before) => before.field === field)) {
      const label = labelOf(field)
      faults[`column_${index}`] = { zh: words.field_twice.zh.replace('{field}', label.zh), en: words.field_twice.en.replace('{field}', label.en) }
    }
  const [first] = columns
  if (first && !columns.some(({ field }) => field === 'certificate_no' || field === 'citizen_id')) faults[`column_${first.index}`] ??= words.needs_number
  return faults
}

export const taking: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/imports',
    who: readers,
    audit: 'imports.list',
    nav: { says: words.imports, order: 47, group: 'people' },
    answer: (visit) => list(visit),
  },
  { method: 'POST', url: '/:city/imports', who: takers, audit: 'import.take', uploads: bookLimit.bytes, answer: take },
  {
    method: 'POST',
    url: '/:city/imports/:id/sheet',
    who: takers,
    audit: 'import.sheet',
    answer: async (visit) => {
      const of = await importIn(visit, idParam(visit))
      visit.about('import', of.id)
      await chooseSheet(visit, of, Number(visit.body['sheet']))
      return { to: importAddress(visit, of.id) }
    },
  },
  { method: 'POST', url: '/:city/imports/:id/columns', who: takers, audit: 'import.columns', answer: tell },
]
