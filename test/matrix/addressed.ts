/** Which row an address of the matrix is about. */
import { layoutId, type Rows } from './rows.ts'

/** The row that an address is about: the first word that fits, the longer ones first. */
export function rowOf(rows: Rows, url: string, caseId: number, pieceRows: ReadonlyMap<string, number>): number {
  const words: readonly (readonly [string, number])[] = [
    ...pieceRows,
    ['/cases', caseId],
    ['/layouts', layoutId],
    ['/imports', rows.spreadsheet],
    ['/notices', rows.notice],
    ['/proposals', rows.proposal],
    ['/plans', 1],
    ['/inspections', rows.campaign],
    ['/inspection', rows.inspection],
    ['/objections', rows.objection],
    ['/duplicates', rows.pair],
    ['/merges', rows.merge],
    ['/organisations', rows.organisation],
    ['/persons', rows.person],
  ]
  return words.find(([word]) => url.includes(word))?.[1] ?? rows.account
}
