/** What a sheet to be written is given as. */

/** `text` covers identifiers: they stay as they are, whatever they look like. `money` is fen, `day` is YYYY-MM-DD, `percent` a share of 1. */
export type ColumnKind = 'text' | 'number' | 'money' | 'day' | 'percent'
export type ColumnGiven = { readonly header: string; readonly kind: ColumnKind; /** in letters of a digit's width */ readonly width?: number }
export type Value = string | number | bigint | null | undefined
export type Rows = Iterable<readonly Value[]> | AsyncIterable<readonly Value[]>

/** What a file tells about itself when its properties are opened. */
export type Properties = { readonly title: string; readonly creator: string; readonly description: string; readonly created_at: Temporal.Instant }

export type SheetGiven = {
  readonly name: string
  readonly columns: readonly ColumnGiven[]
  readonly rows: Rows
  /** a title, and lines below it: who, when, why */
  readonly title?: string
  readonly notes?: readonly string[]
  /** group names above the headers; '' continues the one to the left, null goes with the header below */
  readonly groups?: readonly (string | null)[]
  /** printed at the foot of each page */
  readonly foot?: string
}
