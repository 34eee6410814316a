/** Which row an address is about. */
import type { Rows } from './rows.ts'

const kept = {
  imports: 'spreadsheet',
  notices: 'notice',
  proposals: 'proposal',
  inspections: 'campaign',
  inspection: 'inspection',
  organisations: 'organisation',
  objections: 'objection',
  duplicates: 'pair',
  merges: 'merge',
  persons: 'person',
} as const

/** The id that stands in an address: a case's, a plan's first version, or that of the row its first known word names. */
export function idOf(url: string, rows: Rows, ofCase: number): number {
  if (url.includes('/cases')) return ofCase
  const known = Object.entries(kept).find(([word]) => url.includes(`/${word}`))
  if (url.includes('/plans') && known?.[0] !== 'proposals') return 1
  return known ? rows[known[1]] : rows.account
}
