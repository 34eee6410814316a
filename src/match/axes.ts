/**
 * What a job may ask of a body and a mind, item by item, and what a person brings, on one scale. The items and their
 * anchors are our own; they were chosen so that each has a counterpart in the ICF (WHO).
 */
export const axisIds = [
  ...(['V1', 'V2', 'V3', 'H1', 'H2', 'C1', 'C2', 'C3', 'B1', 'B2', 'B3', 'B4', 'B5'] as const),
  ...(['B6', 'A1', 'F1', 'F2', 'E1', 'M1', 'M2', 'M3', 'M4', 'M5', 'P1', 'P2'] as const),
] as const
export type AxisId = (typeof axisIds)[number]

/** 0 not possible, 1 a little, 2 clearly below ordinary, 3 ordinary working level, 4 above it, 5 exceptional. */
export const levels = [0, 1, 2, 3, 4, 5] as const
export type Level = (typeof levels)[number]
/** A demand above this is a claim of skill: it ranks and raises a question, and never blocks. */
export const ordinary = 3 satisfies Level

/** What a demand is for. A closed list: a mistyped purpose cannot close a job to anybody. */
export const purposes = {
  V1: ['inspect', 'paper', 'screen', 'clean'],
  V2: ['navigate', 'machine', 'drive'],
  V3: ['colour'],
  H1: ['instruct', 'meeting', 'customer', 'phone'],
  H2: ['alarm', 'machine', 'door'],
  C1: ['report', 'customer', 'phone'],
  C2: ['paper', 'screen', 'label'],
  C3: ['type'],
  B1: ['sit'],
  B2: ['stand'],
  B3: ['inside', 'route'],
  B4: ['climb'],
  B5: ['bend'],
  B6: ['lift'],
  A1: ['reach'],
  F1: ['grip', 'turn', 'carry'],
  F2: ['pick'],
  E1: ['day'],
  M1: ['learn'],
  M2: ['steps'],
  M3: ['watch'],
  M4: ['line'],
  M5: ['pressure'],
  P1: ['team', 'public'],
  P2: ['self', 'safety'],
} as const satisfies Record<AxisId, readonly string[]>
export type PurposeOf<A extends AxisId> = (typeof purposes)[A][number]
export type Purpose = PurposeOf<AxisId>

/** An axis with one of its own purposes. */
export type Use = { [A in AxisId]: { readonly axis: A; readonly purpose: PurposeOf<A> } }[AxisId]

/** Surroundings that a person can or cannot bear, and a job has or has not. */
export const surroundings = [
  ...(['noise', 'dust', 'heat_or_cold', 'wet', 'heights'] as const),
  ...(['night_shift', 'rotating_shift', 'alone', 'animals', 'food_hygiene'] as const),
] as const
export type Surrounding = (typeof surroundings)[number]
