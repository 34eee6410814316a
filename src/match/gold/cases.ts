/**
 * Thirty pairs with the answer that is right for them, written before the engine that judges them and not fitted to it
 * afterwards. `with`: arrangements that must be named; `blocked_by`: items that must be among those that block; `opens`:
 * what alone would open the job; `skills`: items that only raise a question; `soft`: not essential, and no obstacle.
 */
import type { AccommodationId } from '../accommodations.ts'
import type { AxisId } from '../axes.ts'
import type { GoldPerson } from './persons.ts'
import type { GoldVacancy } from './vacancies.ts'

export type Standing = 'ok' | 'with' | 'trial' | 'ask' | 'law_ask' | 'blocked' | 'law_no'
export type GoldCase = {
  readonly name: string
  readonly person: GoldPerson
  readonly vacancy: GoldVacancy
  readonly standing: Standing
  readonly with?: readonly AccommodationId[]
  readonly blocked_by?: readonly AxisId[]
  readonly opens?: AccommodationId
  readonly skills?: readonly AxisId[]
  readonly soft?: readonly AxisId[]
}

const pair = (name: string, person: GoldPerson, vacancy: GoldVacancy, standing: Standing, more: Partial<GoldCase> = {}): GoldCase => ({
  name,
  person,
  vacancy,
  standing,
  ...more,
})

export const goldCases: readonly GoldCase[] = [
  pair('a deaf person cleans hotel rooms', 'deaf', 'room_attendant', 'with', { with: ['text_instructions', 'visual_alarm', 'greeting_card'] }),
  pair('a deaf person cannot take calls where only voice is accepted', 'deaf', 'phone_voice', 'blocked', { blocked_by: ['H1', 'C1'], opens: 'relay' }),
  pair('a deaf person takes calls over a relay', 'deaf', 'phone_relay', 'with', { with: ['relay'] }),
  pair('a deaf person answers customers in writing', 'deaf', 'online_chat', 'ok'),
  pair('a deaf person works at the bottling line', 'deaf', 'bottling_line', 'with', { with: ['visual_alarm', 'text_instructions'] }),
  pair('a deaf person helps in the kitchen', 'deaf', 'kitchen_helper', 'with', { with: ['visual_alarm', 'text_instructions'] }),
  pair('a deaf person cannot take orders aloud; a tablet would open it', 'deaf', 'waiter', 'blocked', { blocked_by: ['H1', 'C1'], opens: 'tablet_ordering' }),
  pair('a deaf van driver: the licence decides', 'deaf', 'van_driver', 'law_ask'),
  pair('one eye suffices at the bottling line', 'one_eye', 'bottling_line', 'ok'),
  pair('one eye suffices for a waiter', 'one_eye', 'waiter', 'ok'),
  pair('one eye suffices in the kitchen', 'one_eye', 'kitchen_helper', 'ok'),
  pair('a van driver with one eye: the licence decides', 'one_eye', 'van_driver', 'law_ask'),
  pair('a blind masseur, shown round the place', 'blind', 'massage', 'with', { with: ['orientation'], soft: ['V1'] }),
  pair('the law lets no blind person drive', 'blind', 'van_driver', 'law_no'),
  pair('a blind person takes calls with a screen reader', 'blind', 'phone_voice', 'with', { with: ['screen_reader'], skills: ['C1'] }),
  pair('a blind person who reads by ear proofreads', 'blind_reader', 'proofreader', 'with', { with: ['screen_reader'] }),
  pair('a blind person cannot see dirt', 'blind', 'room_attendant', 'blocked', { blocked_by: ['V1'] }),
  pair('a masseur with low vision', 'low_vision', 'massage', 'ok'),
  pair('low vision, proofreading with a screen reader', 'low_vision', 'proofreader', 'with', { with: ['screen_reader'], skills: ['C2', 'M3'] }),
  pair('a wheelchair user labels data', 'wheelchair', 'data_labelling', 'ok'),
  pair('a wheelchair user takes calls', 'wheelchair', 'phone_voice', 'ok'),
  pair('a wheelchair user at the bottling line', 'wheelchair', 'bottling_line', 'with', { with: ['stool', 'trolley'] }),
  pair('a wheelchair user cannot clean rooms', 'wheelchair', 'room_attendant', 'blocked', { blocked_by: ['B2', 'B5'] }),
  pair('a partial hand at the bottling line', 'left_hand', 'bottling_line', 'with', { with: ['one_hand_tool'] }),
  pair('a partial hand cleans rooms on trial', 'left_hand', 'room_attendant', 'trial'),
  pair('a slow learner packs in a sheltered workshop with a coach', 'slow_learner', 'sheltered_packing', 'with', { with: ['job_coach'] }),
  pair('a slow learner cleans rooms with a coach and picture steps', 'slow_learner', 'room_attendant', 'with', { with: ['job_coach', 'picture_steps'] }),
  pair('online chat from a quiet place', 'psychosocial', 'online_chat', 'with', { with: ['quiet_place'] }),
  pair('telephone work from a quiet place', 'psychosocial', 'phone_voice', 'with', { with: ['quiet_place'] }),
  pair('room cleaning with flexible hours', 'psychosocial', 'room_attendant', 'with', { with: ['flexible_hours'] }),
]
