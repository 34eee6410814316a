/** The pages of the desk. */
import type { Kind } from './kinds.ts'

export const deskKinds: readonly Kind[] = [
  { name: 'desk', as: 'officer', open: (page, at) => page.goto(`${at}/desk`), differs: true },
  { name: 'desk-cases', as: 'officer', open: (page, at) => page.goto(`${at}/desk/cases`), differs: true },
  { name: 'lateness', as: 'cityOfficer', open: (page, at) => page.goto(`${at}/desk/lateness`), differs: true },
]
