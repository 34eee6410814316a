/** Generated persons as the spreadsheet an office would have of them. */
import type { Phrase } from '../../kit/say.ts'
import type { ColumnGiven } from '../../kit/sheet/write/given.ts'
import { personFields, type PersonField } from '../../features/persons/record.ts'
import type { Made, Soil } from './generate.ts'

/** Twenty columns, as many as such tables have. */
export const sheetFields = [
  'name',
  'sex',
  'citizen_id',
  'certificate_no',
  'birth_on',
  'disability_category',
  'disability_grade',
  'certificate_valid_from',
  'certificate_valid_to',
  'division',
  'village',
  'hukou_kind',
  'phone',
  'guardian_name',
  'education',
  'communication',
  'employment_status',
  'employment_form',
  'not_employed_reason',
  'self_care',
] as const satisfies readonly PersonField[]

export const sheetColumns: readonly ColumnGiven[] = sheetFields.map((field) => ({
  header: personFields[field].label.zh,
  kind: personFields[field].kind === 'day' ? 'day' : 'text',
  width: field === 'certificate_no' || field === 'citizen_id' ? 26 : 14,
}))

/** Rows of the sheet; `nameOf` names a township. */
export function* sheetRows(made: Iterable<Made>, nameOf: (division: string) => string): Generator<string[]> {
  for (const { record, soil } of made)
    yield sheetFields.map((field) => {
      const value = record[field]
      if (value === null || value === undefined) return ''
      if (field === 'division') return nameOf(String(value))
      const { options } = personFields[field] as { options?: Record<string, Phrase> }
      const text = options?.[String(value)]?.zh ?? String(value)
      return field === 'certificate_no' || field === 'citizen_id' ? soiled(text, soil) : text
    })
}

const wide = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
function soiled(number: string, soil: Soil | undefined): string {
  switch (soil) {
    case 'lost_digits':
      return `${number.slice(0, 1)}.${number.slice(1, 6)}E+${number.length - 1}`
    case 'full_width':
      return wide(number)
    case 'lower_x':
      return number.toLowerCase()
    case 'wrong_check':
      return number.slice(0, 17) + (number[17] === '5' ? '6' : '5') + number.slice(18)
    case 'no_number':
      return ''
    default:
      return number
  }
}
