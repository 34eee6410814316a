/**
 * What the three years brought, by district. The sums are those that the press reported at their end (China Times,
 * 10 January 2021); how they spread over the districts is made up, since no report tells.
 */
export type DistrictCounts = {
  readonly code: string
  readonly employment_base: number
  readonly training_base: number
  readonly rural_base: number
  readonly massage_shop: number
  readonly self_employment: number
  readonly placed: number
  readonly trained: number
  readonly households: number
}
type Counted = Exclude<keyof DistrictCounts, 'code'>

const columns = ['employment_base', 'training_base', 'rural_base', 'massage_shop', 'self_employment', 'placed', 'trained', 'households'] as const
const table: Readonly<Record<string, readonly number[]>> = {
  140105: [2, 1, 0, 8, 20, 172, 214, 6],
  140106: [1, 1, 0, 7, 15, 121, 152, 4],
  140107: [2, 1, 0, 9, 24, 158, 190, 5],
  140108: [1, 0, 1, 5, 14, 104, 138, 18],
  140109: [2, 1, 0, 8, 19, 149, 187, 7],
  140110: [0, 1, 1, 3, 10, 63, 92, 22],
  140121: [1, 0, 2, 3, 12, 82, 121, 31],
  140122: [0, 0, 2, 2, 9, 58, 94, 43],
  140123: [0, 0, 2, 1, 8, 51, 83, 62],
  140181: [1, 0, 1, 2, 11, 71, 105, 43],
}
const bases = 24
const sums = { massage_shop: 48, self_employment: 142, placed: 1029, trained: 1376, households: 241 } as const

/** The ten districts with their counts. Throws when the table does not add up to what was reported. */
export function districtCounts(): DistrictCounts[] {
  const rows = Object.entries(table).map(([code, counts]) => {
    const of = Object.fromEntries(columns.map((column, i) => [column, counts[i] ?? 0])) as Record<Counted, number>
    return { code, ...of }
  })
  const sumOf = (column: Counted): number => rows.reduce((sum, row) => sum + row[column], 0)
  for (const [column, sum] of Object.entries(sums) as [Counted, number][])
    if (sumOf(column) !== sum) throw new RangeError(`${column}: ${sumOf(column)} is not ${sum}`)
  if (sumOf('employment_base') + sumOf('training_base') + sumOf('rural_base') !== bases) throw new RangeError(`the bases are not ${bases}`)
  return rows
}

export const cityCode = '140100'
/** Where the district's purse adds a second grant. */
export const addingDistrict = '140107'
export const plans = { past: 'taiyuan-double-hundred', present: 'taiyuan-continuing', stars: 'taiyuan-star-shops' } as const
