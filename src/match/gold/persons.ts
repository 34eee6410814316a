/** Generated persons of the worked cases. Nobody here is real. What is not named is at the ordinary working level. */
import { axisIds, type AxisId, type Level } from '../axes.ts'
import type { Person, Reading } from '../person.ts'

const read = (lo: Level, hi: Level): Reading => ({ lo, hi, source: 'worker', read_on: '2026-03-02' })
const aided = (lo: Level, hi: Level, aid: string, level: Level): Reading => ({ ...read(lo, hi), aided: { lo: level, hi: level, aid } })

const ordinary = Object.fromEntries(axisIds.map((axis) => [axis, read(3, 3)])) as Record<AxisId, Reading>
const person = (id: string, abilities: Partial<Record<AxisId, Reading>>, measures: Person['measures'] = {}): Person => ({
  id,
  abilities: { ...ordinary, ...abilities },
  bears: {},
  measures,
  wishes: {},
  at: { x: 0, y: 0 },
})

export const goldPersons = {
  /** hears nothing, signs, reads and writes */
  deaf: person('deaf', { H1: read(0, 0), H2: read(0, 0), C1: read(0, 1) }),
  /** sees with one eye only; careful about distances */
  one_eye: person('one_eye', { V2: read(2, 3) }, { seeing_eyes: 1 }),
  /** sees nothing; walks with a long cane */
  blind: person('blind', { V1: read(0, 0), V2: aided(0, 0, 'long_cane', 1), V3: read(0, 0), C2: read(0, 1), H1: read(3, 4) }, { seeing_eyes: 0 }),
  /** sees nothing; reads by ear, fast */
  blind_reader: person(
    'blind_reader',
    { V1: read(0, 0), V2: aided(0, 0, 'long_cane', 1), V3: read(0, 0), C2: aided(0, 0, 'reading_device', 4), M3: read(4, 5) },
    { seeing_eyes: 0 },
  ),
  /** sees little; large print with a magnifier */
  low_vision: person('low_vision', { V1: aided(1, 1, 'magnifier', 2), V2: read(2, 3) }),
  /** walks not at all; a wheelchair takes them wherever there are no steps */
  wheelchair: person('wheelchair', { B2: read(0, 0), B3: aided(0, 0, 'wheelchair', 3), B4: read(0, 0), B5: read(0, 1), B6: read(1, 1) }),
  /** the left hand lacks three fingers and most of the palm */
  left_hand: person('left_hand', { F1: read(2, 2), F2: read(2, 3) }),
  /** learns slowly, keeps what was learnt */
  slow_learner: person('slow_learner', { M1: read(2, 2), M2: read(1, 2), M3: read(2, 3), M4: read(2, 2), P2: read(2, 2), C2: read(2, 2), C3: read(1, 2) }),
  /** tires and is upset sooner than others */
  psychosocial: person('psychosocial', { M5: read(2, 2), E1: read(2, 2), P1: read(2, 3) }),
} as const satisfies Record<string, Person>
export type GoldPerson = keyof typeof goldPersons
