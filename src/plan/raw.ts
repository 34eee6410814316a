/** Looks into a value whose shape is not known yet: what is not there, or is something else, is empty. */
export type Raw = Readonly<Record<string, unknown>>

const isTable = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

export const tableOf = (value: unknown): Raw => (isTable(value) ? value : {})
export const tableIn = (value: unknown, key: string): Raw => tableOf(tableOf(value)[key])
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const has = (table: Raw, key: string): boolean => Object.hasOwn(table, key)
