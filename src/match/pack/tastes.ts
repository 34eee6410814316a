/** Liked and unwanted sectors of many persons, held once each. */
import type { Person } from '../person.ts'
import { bytes } from './columns.ts'

/** Liked and unwanted sectors; persons who like and refuse the same share one number. */
export type Tastes = { readonly list: { readonly likes: readonly string[]; readonly never: readonly string[] }[]; readonly of: (person: Person) => number }
export function tasteBook(): Tastes {
  const numbers = new Map<string, number>()
  const list: { likes: readonly string[]; never: readonly string[] }[] = []
  return {
    list,
    of: ({ wishes: { likes = [], never = [] } }) => {
      const key = `${[...likes].sort().join()}|${[...never].sort().join()}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, list.length)
      list.push({ likes, never })
      return list.length - 1
    },
  }
}

/** For each taste and occupation: 0 neither, 1 liked, 2 never. */
export function tasteTable(tastes: Tastes, occupations: readonly string[]): { table: Uint8Array; anyLiked: Uint8Array } {
  const table = bytes(tastes.list.length * occupations.length)
  const anyLiked = bytes(tastes.list.length)
  for (const [t, { likes, never }] of tastes.list.entries()) {
    anyLiked[t] = likes.length > 0 ? 1 : 0
    for (const [o, code] of occupations.entries())
      table[t * occupations.length + o] = never.some((each) => code.startsWith(each)) ? 2 : likes.some((each) => code.startsWith(each)) ? 1 : 0
  }
  return { table, anyLiked }
}
