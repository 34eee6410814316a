/**
 * What can take the place of a function at work: what it lifts and how far, what it costs, who usually pays, how long it
 * takes. Our own list; that about half of such changes cost nothing agrees with interviews in the United States (Hendricks
 * et al. 2005, Disability Studies Quarterly 25(4)).
 */
import type { Level, Use } from './axes.ts'

export const accommodationIds = [
  ...(['text_instructions', 'meeting_captions', 'sign_interpreter', 'relay', 'tablet_ordering', 'greeting_card'] as const),
  ...(['visual_alarm', 'door_light', 'screen_reader', 'magnifier', 'tactile_marks', 'orientation', 'colour_labels'] as const),
  ...(['stool', 'adjustable_table', 'step_free', 'trolley', 'reacher', 'one_hand_tool', 'jig', 'large_keys'] as const),
  ...(['flexible_hours', 'home_work', 'job_coach', 'picture_steps', 'timer', 'own_pace', 'quiet_place'] as const),
  ...(['safety_buddy', 'shared_task'] as const),
] as const
export type AccommodationId = (typeof accommodationIds)[number]

/** floor: the purpose reaches this level; bump: so many levels more, up to ordinary; remove: the demand is gone; share: a colleague does it, where it is not essential. */
export type Effect =
  | { readonly kind: 'floor'; readonly level: Level }
  | { readonly kind: 'bump'; readonly by: 1 | 2 }
  | { readonly kind: 'remove' }
  | { readonly kind: 'share' }
export type Lift = { readonly use: Use; readonly effect: Effect }

/** 0 nothing, 1 under about 500 yuan, 2 under about 5,000, 3 above. */
export type CostClass = 0 | 1 | 2 | 3
export type Payer = 'nobody' | 'employer' | 'federation' | 'either'
export type Accommodation = {
  readonly lifts: readonly Lift[]
  readonly cost: CostClass
  readonly payer: Payer
  /** who has to do something for it */
  readonly needs: readonly ('employer' | 'person_trained' | 'network')[]
  /** usual days until it is there */
  readonly lead_days: number
}

const floor = (level: Level): Effect => ({ kind: 'floor', level })
const bump = (by: 1 | 2): Effect => ({ kind: 'bump', by })
const remove: Effect = { kind: 'remove' }
const share: Effect = { kind: 'share' }

/** `'H1 instruct'` as an axis and its purpose; the type allows only purposes that the axis has. */
type UseText = Use extends infer U ? (U extends Use ? `${U['axis']} ${U['purpose']}` : never) : never
function lift(effect: Effect, ...uses: readonly UseText[]): Lift[] {
  return uses.map((text) => {
    const [axis, purpose] = text.split(' ')
    return { use: { axis, purpose } as Use, effect }
  })
}
const made = (lifts: readonly Lift[], cost: CostClass, payer: Payer, lead_days: number, ...needs: Accommodation['needs']): Accommodation => ({
  lifts,
  cost,
  payer,
  lead_days,
  needs,
})

export const accommodations: Readonly<Record<AccommodationId, Accommodation>> = {
  text_instructions: made(lift(floor(3), 'H1 instruct'), 0, 'nobody', 0, 'employer'),
  meeting_captions: made(lift(floor(3), 'H1 meeting'), 0, 'nobody', 1, 'employer', 'network'),
  sign_interpreter: made(lift(floor(3), 'H1 meeting', 'M1 learn'), 1, 'federation', 7, 'employer'),
  relay: made(lift(floor(3), 'H1 phone', 'C1 phone'), 1, 'either', 7, 'employer', 'network'),
  tablet_ordering: made(lift(floor(3), 'H1 customer', 'C1 customer'), 1, 'either', 7, 'employer'),
  greeting_card: made(lift(floor(2), 'C1 customer'), 0, 'nobody', 1, 'employer'),
  visual_alarm: made(lift(floor(3), 'H2 alarm', 'H2 machine'), 1, 'either', 7, 'employer'),
  door_light: made(lift(floor(3), 'H2 door'), 1, 'either', 7, 'employer'),
  screen_reader: made(lift(floor(3), 'V1 screen', 'C2 screen'), 0, 'nobody', 3, 'employer', 'person_trained'),
  magnifier: made(lift(bump(1), 'V1 inspect', 'V1 paper'), 1, 'federation', 7),
  tactile_marks: made(lift(floor(2), 'V1 clean', 'C2 label'), 0, 'nobody', 2, 'employer'),
  orientation: made(lift(floor(2), 'V2 navigate'), 0, 'federation', 3, 'employer', 'person_trained'),
  colour_labels: made(lift(remove, 'V3 colour'), 0, 'nobody', 1, 'employer'),
  stool: made(lift(remove, 'B2 stand'), 1, 'either', 3, 'employer'),
  adjustable_table: made(lift(bump(1), 'B1 sit', 'A1 reach'), 1, 'either', 14, 'employer'),
  step_free: made(lift(remove, 'B4 climb', 'B3 inside'), 3, 'either', 60, 'employer'),
  trolley: made(lift(bump(2), 'B6 lift'), 1, 'either', 7, 'employer'),
  reacher: made(lift(bump(1), 'A1 reach', 'B5 bend'), 1, 'either', 7, 'employer'),
  one_hand_tool: made(lift(bump(1), 'F1 grip', 'F1 turn', 'F1 carry'), 1, 'either', 14, 'employer'),
  jig: made(lift(bump(2), 'F1 grip', 'F1 turn'), 1, 'either', 21, 'employer'),
  large_keys: made(lift(floor(3), 'C3 type', 'F2 pick'), 1, 'federation', 7, 'person_trained'),
  flexible_hours: made(lift(bump(1), 'E1 day', 'M5 pressure'), 0, 'nobody', 0, 'employer'),
  home_work: made(lift(remove, 'B3 route'), 0, 'nobody', 7, 'employer', 'network'),
  job_coach: made([...lift(bump(1), 'M1 learn', 'P1 team', 'P1 public'), ...lift(bump(2), 'P2 self')], 1, 'federation', 14, 'employer'),
  picture_steps: made(lift(floor(3), 'M2 steps'), 0, 'nobody', 3, 'employer'),
  timer: made(lift(bump(1), 'M3 watch', 'M2 steps'), 0, 'nobody', 1, 'employer'),
  own_pace: made(lift(remove, 'M4 line'), 0, 'nobody', 0, 'employer'),
  quiet_place: made(lift(bump(1), 'M5 pressure', 'P1 team'), 0, 'nobody', 1, 'employer'),
  safety_buddy: made(lift(floor(3), 'H2 alarm', 'P2 safety'), 0, 'nobody', 1, 'employer'),
  shared_task: made(lift(share, 'V1 paper', 'C2 paper', 'C1 phone', 'H1 phone', 'B6 lift', 'B4 climb', 'C3 type'), 0, 'nobody', 0, 'employer'),
}

/** What the catalogue usually offers for a purpose, in the order of the list. */
export const usualFor = (use: Use): AccommodationId[] =>
  accommodationIds.filter((id) => accommodations[id].lifts.some((each) => each.use.axis === use.axis && each.use.purpose === use.purpose))
