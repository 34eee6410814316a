/** What a row of a file says of a person, and every reason why it cannot be taken as it stands. Pure. */
import { readCertificateNo, readCitizenId } from '../../kit/identifiers.ts'
import { isBad, type Cell, type SheetRow } from '../../kit/sheet/cell.ts'
import { personFields, type PersonField, type PersonRecord } from '../persons/record.ts'
import type { ColumnField, MappedColumn } from './headers.ts'
import type { Places } from './places.ts'
import { readValue } from './values.ts'
import type { FaultWhy } from './words/faults.ts'

export type Fault = {
  readonly field: ColumnField | ''
  readonly why: FaultWhy
  /** the row that has it already */
  readonly row?: number
  /** without one the row is wrong; `confirm` wants a reason, a `warning` is only told */
  readonly severity?: 'confirm' | 'warning'
  /** the confirmation that gave the reason */
  readonly confirmed?: number
}
/** A row's cells by field, as the file has them. */
export type Cells = Partial<Record<ColumnField, Cell>>
export type Reading = { readonly record: PersonRecord; readonly faults: readonly Fault[] }
export type Where = { readonly places: Places; readonly area: string; readonly default_division: string | null }

export const cellsOf = (columns: readonly MappedColumn[], row: SheetRow): Cells => {
  const cells: Cells = {}
  for (const { index, field } of columns) {
    const cell = row.cells[index]
    if (field !== 'ignore' && cell !== undefined && cell !== '') cells[field] = cell
  }
  return cells
}

/** Totals, signatures and remarks below a table are no rows of it. */
export const isRow = (cells: Cells, row: SheetRow): boolean => {
  if (Object.keys(cells).length === 0) return false
  const first = row.cells.find((cell) => cell !== '')
  return (
    cells.certificate_no !== undefined ||
    cells.citizen_id !== undefined ||
    typeof first !== 'string' ||
    !/^(合计|总计|小计|填表|制表|审核|负责人|备注|注[:：]|说明)/.test(first)
  )
}

/** Reads a row's cells. An absent cell says nothing, so what is registered stays. */
export function readRow(cells: Cells, where: Where): Reading {
  const record: Record<string, unknown> = {}
  const faults: Fault[] = []
  for (const [name, cell] of Object.entries(cells) as [ColumnField, Cell][]) {
    if (isBad(cell)) faults.push({ field: name, why: cell.bad })
    else if (name !== 'ignore' && name !== 'district' && name !== 'division' && name !== 'hukou_division') {
      const read = readValue(name, personFields[name], cell)
      if ('why' in read) faults.push({ field: name, why: read.why })
      else record[name] = read.value
    }
  }
  const given = record as { -readonly [F in PersonField]?: PersonRecord[F] }
  faults.push(...placeFaults(cells, given, where), ...numberFaults(given), ...otherFaults(given, faults))
  return { record: given, faults }
}

type Given = { -readonly [F in PersonField]?: PersonRecord[F] }
const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')

function placeFaults(cells: Cells, given: Given, { places, area, default_division }: Where): Fault[] {
  const told = textOf(cells.division)
  const division = told === '' ? default_division : places.find(told, textOf(cells.district))
  if (told !== '' && division === undefined) return [{ field: 'division', why: 'division' }]
  if (!division) return [{ field: 'division', why: 'no_division' }]
  given.division = division
  return division.startsWith(area) ? [] : [{ field: 'division', why: 'outside' }]
}

/** Numbers tell birthday, sex, category and grade: what stands beside them should agree, and what does not stand there is filled in. */
function numberFaults(given: Given): Fault[] {
  const certificate = given.certificate_no ? readCertificateNo(given.certificate_no) : undefined
  const citizen = certificate?.citizen ?? (given.citizen_id ? readCitizenId(given.citizen_id) : undefined)
  if (!citizen) return []
  const faults: Fault[] = []
  if (given.citizen_id && given.citizen_id !== citizen.id) faults.push({ field: 'citizen_id', why: 'numbers_differ' })
  if (given.birth_on && given.birth_on !== citizen.birth_on) faults.push({ field: 'birth_on', why: 'birth_differs', severity: 'confirm' })
  if (given.sex && given.sex !== citizen.sex) faults.push({ field: 'sex', why: 'sex_differs', severity: 'confirm' })
  Object.assign(given, { citizen_id: citizen.id, birth_on: given.birth_on ?? citizen.birth_on, sex: given.sex ?? citizen.sex })
  if (!certificate) return faults
  if (given.disability_category && given.disability_category !== certificate.category)
    faults.push({ field: 'disability_category', why: 'category_differs', severity: 'confirm' })
  if (given.disability_grade && given.disability_grade !== certificate.grade)
    faults.push({ field: 'disability_grade', why: 'grade_differs', severity: 'confirm' })
  Object.assign(given, {
    disability_category: given.disability_category ?? certificate.category,
    disability_grade: given.disability_grade ?? certificate.grade,
  })
  return faults
}

function otherFaults(given: Given, found: readonly Fault[]): Fault[] {
  const faults: Fault[] = []
  const told = (field: ColumnField) => found.some((fault) => fault.field === field)
  if (!given.name && !told('name')) faults.push({ field: 'name', why: 'name' })
  if (!given.citizen_id && !given.certificate_no && !told('citizen_id') && !told('certificate_no')) faults.push({ field: 'certificate_no', why: 'no_number' })
  if (given.disability_grade && given.disability_grade > 4) faults.push({ field: 'disability_grade', why: 'grade' })
  if (given.certificate_valid_from && given.certificate_valid_to && given.certificate_valid_to < given.certificate_valid_from)
    faults.push({ field: 'certificate_valid_to', why: 'days_crossed' })
  if (given.employment_form) {
    if (given.employment_status && given.employment_status !== 'employed') faults.push({ field: 'employment_form', why: 'form_without_work' })
    else given.employment_status = 'employed'
  }
  return faults
}
