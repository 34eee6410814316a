/** A paper that leaves the house, as data: everything in it is already said in its reader's language. */
import type { Locale } from '../say.ts'

export type Block =
  | { readonly kind: 'heading'; readonly text: string; /** 2 unless it says otherwise; 1 is the title's */ readonly level?: number }
  | { readonly kind: 'lead' | 'text'; readonly text: string }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  | { readonly kind: 'pairs'; readonly rows: readonly { readonly key: string; readonly value: string }[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      /** shares of the width, one a column */
      readonly widths: readonly number[]
      /** positions of columns that hold numbers */
      readonly numbers: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }
  /** a square code with what it is for */
  | { readonly kind: 'mark'; readonly svg: string; readonly alt: string; readonly says: string }

export type Paper = {
  readonly locale: Locale
  readonly title: string
  /** who issues it */
  readonly by: string
  readonly number?: string | undefined
  readonly blocks: readonly Block[]
  readonly signed?: { readonly by: string; readonly on: string } | undefined
  /** stands at the foot of every page */
  readonly foot: string
  /** size of the letters in points; large print is 18 and more */
  readonly size?: number | undefined
  /** papers to other readers, each on pages of its own, printed together with this one */
  readonly more?: readonly Paper[] | undefined
}
