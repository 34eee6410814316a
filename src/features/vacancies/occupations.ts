/** The occupations that ship, and what each usually asks: read once, at the first wish. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Phrase } from '../../kit/say.ts'
import { draftDemands, readPrior, type Prior } from '../../match/prior.ts'
import type { Demand } from '../../match/vacancy.ts'

type Row = Readonly<Record<string, string>>
type Known = { readonly prior: Prior; readonly options: Readonly<Record<string, Phrase>> }
let known: Known | undefined

function read(): Known {
  const table = (name: string): Row[] => parse<Row>(readFileSync(`data/occupations/${name}.csv`, 'utf8'), { columns: true })
  const [rows, crosswalk] = [table('demand_prior'), table('crosswalk')]
  const titles = new Map(rows.map((row) => [row['onetsoc_code'], row['title']]))
  const options = crosswalk.map(({ cn_code = '', cn_name = '', onetsoc_code }) => [cn_code, { zh: cn_name, en: titles.get(onetsoc_code) ?? cn_name }] as const)
  return { prior: readPrior(rows, crosswalk), options: Object.fromEntries(options) }
}

/** Codes of the Chinese classification (2022) with their names. */
export const occupationOptions = (): Known['options'] => (known ??= read()).options

/** What an occupation usually asks, nothing of it known to be essential. */
export const usualDemands = (occupation: string): Demand[] => draftDemands((known ??= read()).prior, occupation)
