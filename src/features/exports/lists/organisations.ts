import { organisationForm } from '../../organisations/form.ts'
import { words } from '../../organisations/words.ts'
import { headWords as heads } from '../words/heads.ts'
import { means } from '../words/means.ts'
import { day, number, option, place, text, type OutColumn } from './column.ts'

export const organisationColumns: Readonly<Record<string, OutColumn>> = {
  name: text('name', words.name, means.organisation_name, 30),
  trading_name: text('trading_name', words.trading_name, means.trading_name, 24),
  kind: option('kind', organisationForm.kind.options, words.kind, means.organisation_kind, 16),
  credit_code: text('credit_code', words.credit_code, means.credit_code, 22),
  staff_count: number('staff_count', words.staff_count, means.staff_count),
  disabled_staff_count: number('disabled_staff_count', words.disabled_staff_count, means.disabled_staff_count),
  opened_on: day('opened_on', words.opened_on, means.as_registered),
  district: place('district', heads.district, means.district, 12),
  place: place('place', heads.place, means.place, 16),
  address: text('address', words.address, means.as_registered, 36),
  registered_at: day('registered_at', heads.registered_at, means.registered_at),
}
