/** What a story is made of, and what a hand must be able to do with it. */
import type { Page } from 'playwright-core'
import type { Name } from '../town.ts'

/** Boxes by their names, in the order of the page; a choice by its value. */
export type Answers = Readonly<Record<string, string>>
export type Words = string | RegExp
export type Step =
  /** another person comes in */
  | { readonly as: Name | 'teller' }
  /** opens an address of the city */
  | { readonly at: string }
  /** opens the case from one's queue */
  | { readonly queue: string }
  | { readonly follow: Words }
  | { readonly press: Words }
  | { readonly fill: Answers }
  /** gives a photograph for each paper, by their keys */
  | { readonly papers: readonly string[] }
  /** ticks the box in the row of the number kept */
  | { readonly mark: 'number' }
  | { readonly reads: RegExp }
  /** what must not be read */
  | { readonly hides: RegExp }
  /** reads a number and keeps it in mind */
  | { readonly keeps: RegExp }
  /** the world goes on: nine o'clock of the day after so many working days */
  | { readonly later: number }

/** Who a story is told of, once for each hand. */
export type Cast = { readonly teller: string; readonly name: string; readonly n: number }
export type Story = {
  readonly title: string
  readonly role: 'applicant' | 'organisation'
  readonly division: string
  readonly steps: (cast: Cast) => readonly Step[]
}

/** One way of using a page. Every function ends when the page that follows is there. */
export type Hand = {
  readonly page: Page
  /** comes in by the card of that name */
  readonly enter: (name: string) => Promise<void>
  readonly follow: (words: Words) => Promise<void>
  readonly press: (words: Words) => Promise<void>
  readonly answer: (answers: Answers) => Promise<void>
  readonly paper: (key: string) => Promise<void>
  /** ticks a box in a row */
  readonly mark: (row: string) => Promise<void>
  /** opens what a row of a table leads to */
  readonly row: (row: string) => Promise<void>
}
