/** The intake: a few questions a page, in plain words, and one may stop anywhere. */
import type { AxisId } from '../../../match/axes.ts'
import { pageWords } from '../words/pages.ts'

export const groups = {
  seeing: ['V1', 'V2', 'V3'],
  hearing: ['H1', 'H2', 'C1'],
  letters: ['C2', 'C3'],
  moving: ['B1', 'B2', 'B3', 'B4', 'B5'],
  hands: ['B6', 'A1', 'F1', 'F2'],
  learning: ['M1', 'M2', 'M3'],
  day: ['E1', 'M4', 'M5'],
  people: ['P1', 'P2'],
} as const satisfies Record<string, readonly AxisId[]>
export type GroupName = keyof typeof groups

/** Axes on which people's own aids (glasses, hearing aid, prosthesis, wheelchair) often help. */
export const aidedAxes: readonly AxisId[] = ['V1', 'V2', 'H1', 'H2', 'C2', 'B2', 'B3', 'F1']

export const pageNames = [...(Object.keys(groups) as GroupName[]), 'surroundings', 'wishes', 'weights', 'consent'] as const
export type PageName = (typeof pageNames)[number]

/** The page after this one; undefined after the last. */
export const nextPage = (name: PageName): PageName | undefined => pageNames[pageNames.indexOf(name) + 1]
export const isPage = (text: string | undefined): text is PageName => text !== undefined && Object.hasOwn(pageWords, text)
