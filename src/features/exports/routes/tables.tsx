/** The official yearly and quarterly employment tables. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { makeTable } from '../acts/tables.ts'
import { periodFaults, periodForm, usualPeriods, type TableName } from '../employment/period.ts'
import { words } from '../words/said.ts'
import { tableWords } from '../words/tables.ts'

/** Totals of districts: not for a village desk. */
const makers = ['district_officer', 'city_officer', 'finance_officer', 'auditor'] as const

function page(visit: Visit, given?: { typed: Typed; faults: Faults }): Reply {
  const { voice } = visit
  const usual = usualPeriods(visit.today)
  const said = (of: TableName): string => voice.say(tableWords.during, usual[of])
  const hint = voice.say(tableWords.from_hint, { year: said('yearly'), quarter: said('quarterly') })
  const form: Form = { ...periodForm, from: { ...periodForm.from, hint: { zh: hint, hant: hint, en: hint } } }
  return {
    page: (
      <FormPage
        voice={voice}
        caption={voice.say(words.exports)}
        heading={voice.say(words.official_tables)}
        lead={voice.say(tableWords.lead)}
        action={inCity(visit, '/employment-tables')}
        form={form}
        typed={given?.typed ?? { table: 'yearly', ...usual.yearly }}
        faults={given?.faults}
        button={voice.say(tableWords.make)}
      />
    ),
    title: voice.say(words.official_tables),
    status: given ? 422 : 200,
  }
}

export const tableRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/employment-tables', who: makers, audit: 'employment_table.choose', answer: (visit) => Promise.resolve(page(visit)) },
  {
    method: 'POST',
    url: '/:city/employment-tables',
    who: makers,
    audit: 'employment_table.make',
    answer: async (visit) => {
      const { answers, faults, typed } = readForm(periodForm, visit.body)
      const { table, from, to } = answers as { table: TableName; from: string; to: string }
      const all = { ...(from && to ? periodFaults(from, to, visit.today) : {}), ...faults }
      if (Object.keys(all).length > 0) return page(visit, { typed, faults: all })
      const made = await makeTable(visit, visit.voice, { table, from, to })
      visit.about('export', made.id, { list: `employment_${table}`, format: 'xlsx', row_count: made.row_count, from, to })
      return { spooled: made.file, media_type: made.media_type, name: made.name }
    },
  },
]
