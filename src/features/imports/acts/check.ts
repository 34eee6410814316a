/** Checks rows against the register and against each other: what each would do, before anything is done. */
import type { Act } from '../../../kit/act.ts'
import type { SheetRow } from '../../../kit/sheet/cell.ts'
import { shownOf } from '../../../kit/sheet/cell.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { findMatches } from '../../persons/acts/records.ts'
import { columnOf, fieldNames, type Match, type PersonRecord } from '../../persons/record.ts'
import { changesTo, valueIn, type Columns } from '../../persons/row.ts'
import { lockPersons } from '../../persons/store/write.ts'
import type { MappedColumn } from '../headers.ts'
import { placesOf } from '../places.ts'
import { findingsOf, isOpen, isWrong } from '../findings.ts'
import { cellsOf, isRow, readRow, type Cells, type Fault, type Where } from '../rules.ts'
import type { Import } from '../store/imports.ts'
import { numbersBefore, type NewRow } from '../store/rows.ts'

export const sealedCells = 'import_row.cells'
export const sealedDifferences = 'import_row.differences'
/** What was, and what would be, as shown to the officer. */
export type Differences = Readonly<Record<string, readonly [unknown, unknown]>>

/** Where an import's rows may lie. */
export async function whereOf(act: Act, of: Pick<Import, 'area' | 'default_division'>): Promise<Where> {
  const area = act.city.division.slice(0, 4)
  return { places: placesOf(await divisionsIn(act.db, area)), area: of.area, default_division: of.default_division }
}

/** Checks a batch of a sheet's rows; those that are no rows of the table are left out. */
export function checkRows(act: Act, of: Import, where: Where, rows: readonly SheetRow[]): Promise<NewRow[]> {
  const columns = of.columns as unknown as MappedColumn[]
  return checkCells(
    act,
    of.id,
    where,
    rows.flatMap((row) => {
      const cells = cellsOf(columns, row)
      return isRow(cells, row) ? [{ number: row.number, cells }] : []
    }),
  )
}

type Given = { readonly number: number; readonly cells: Cells }
type Seen = Given & { readonly record: PersonRecord; readonly faults: Fault[]; readonly hash: string | null }

/** Checks rows by their cells, as the file has them or as they were repaired. */
export async function checkCells(act: Act, import_id: number, where: Where, given: readonly Given[]): Promise<NewRow[]> {
  const { cipher } = act.tools
  const seen = given.map(({ number, cells }): Seen => {
    const { record, faults } = readRow(cells, where)
    return { number, cells, record, faults: [...faults], hash: cipher.hash(record.citizen_id ?? '', 'import_row.number') }
  })
  await noteTwice(act, import_id, seen)
  const matches = await findMatches(
    act,
    seen.map(({ record }) => record),
  )
  const people = await lockPersons(act.db, [...new Set(matches.flatMap((match) => (match?.within ? [match.person_id] : [])))])
  return seen.map((row, i) => {
    const match = matches[i]
    const person = match && people.get(match.person_id)
    const [state, differences] = stateOf(act, row, match, person)
    return {
      number: row.number,
      state,
      cells_sealed: cipher.seal(JSON.stringify(row.cells), sealedCells),
      faults: row.faults,
      differences_sealed: differences ? cipher.seal(JSON.stringify(differences), sealedDifferences) : null,
      number_hash: row.hash,
      person_id: person && state !== 'wrong' ? person.id : null,
    }
  })
}

/** A number that stands in the file before, in this batch or an earlier one. */
async function noteTwice({ db }: Act, import_id: number, seen: readonly Seen[]): Promise<void> {
  const hashes = seen.flatMap(({ hash }) => hash ?? [])
  const first = hashes.length === 0 ? new Map<string, number>() : await numbersBefore(db, import_id, hashes, seen[0]?.number ?? 0)
  for (const { hash, number, faults } of seen) {
    if (hash === null) continue
    const row = first.get(hash)
    if (row === undefined) first.set(hash, number)
    else faults.push({ field: 'certificate_no', why: 'twice_in_file', row })
  }
}

function stateOf(
  act: Act,
  { record, faults }: Seen,
  match: Match | undefined,
  person: (Columns & { id: number }) | undefined,
): [NewRow['state'], Differences?] {
  if (match && !match.within) faults.push({ field: 'certificate_no', why: 'elsewhere' })
  if (faults.some(isWrong)) return ['wrong']
  const differences = match && person ? differencesOf(act, record, person) : undefined
  const changed = differences && new Set(Object.keys(differences))
  // what does not change was looked at when it came in
  if (changed) faults.splice(0, faults.length, ...faults.filter(({ field }) => changed.has(field)))
  faults.push(...findingsOf(record, act.today, faults, changed))
  if (faults.some(isWrong)) return ['wrong']
  if (!match || !differences) return [faults.some(isOpen) ? 'to_confirm' : 'new']
  if (match.why === 'name_birth_village') {
    faults.push({ field: 'certificate_no', why: 'alike', severity: 'warning' })
    return ['doubtful', differences]
  }
  if (Object.keys(differences).length === 0) return ['same']
  return [faults.some(isOpen) ? 'to_confirm' : 'change', differences]
}

function differencesOf({ tools: { cipher } }: Act, record: PersonRecord, person: Columns): Differences {
  const changes = changesTo(cipher, person, record)
  return Object.fromEntries(
    fieldNames.flatMap((field) => (Object.hasOwn(changes, columnOf(field)) ? [[field, [valueIn(cipher, person, field), record[field] ?? null]]] : [])),
  )
}

/** A row's cells as text, for the page and for the file of wrong rows. */
export const textsOf = (cells: Cells): Record<string, string> => Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, shownOf(cell)]))
