/** Vacancies of the worked cases, their demands as one would find them by asking at the workplace. */
import type { AccommodationId } from '../accommodations.ts'
import type { Level, Use } from '../axes.ts'
import type { Demand, Vacancy } from '../vacancy.ts'

const must = (use: Use, level: Level, ...admits: readonly AccommodationId[]): Demand => ({ ...use, level, essential: 'yes', admits })
const may = (use: Use, level: Level, ...admits: readonly AccommodationId[]): Demand => ({ ...use, level, essential: 'no', admits })
const vacancy = (id: string, occupation: string, demands: readonly Demand[], more: Partial<Vacancy> = {}): Vacancy => ({
  id,
  occupation,
  openings: 1,
  wage_fen: 250_000,
  hours: 40,
  contract: 'open_ended',
  at: { x: 0, y: 0 },
  demands,
  has: {},
  law: [],
  provides: [],
  willing: [],
  sheet: 'site_visited',
  ...more,
})

const instruct = (level: Level) => must({ axis: 'H1', purpose: 'instruct' }, level, 'text_instructions')
const phone = (...admits: readonly AccommodationId[]): Demand[] => [
  must({ axis: 'H1', purpose: 'phone' }, 3, ...admits),
  must({ axis: 'C1', purpose: 'phone' }, 4, ...admits),
  must({ axis: 'V1', purpose: 'screen' }, 3, 'screen_reader'),
  must({ axis: 'C2', purpose: 'screen' }, 3, 'screen_reader'),
  must({ axis: 'B1', purpose: 'sit' }, 3, 'flexible_hours'),
  must({ axis: 'M5', purpose: 'pressure' }, 3, 'quiet_place'),
  must({ axis: 'P1', purpose: 'public' }, 2),
]

export const goldVacancies = {
  room_attendant: vacancy('room_attendant', '4-03-01-02', [
    instruct(3),
    must({ axis: 'H2', purpose: 'alarm' }, 2, 'visual_alarm'),
    must({ axis: 'C1', purpose: 'customer' }, 2, 'greeting_card'),
    must({ axis: 'V1', purpose: 'clean' }, 3),
    must({ axis: 'B2', purpose: 'stand' }, 3),
    must({ axis: 'B3', purpose: 'inside' }, 3),
    must({ axis: 'B5', purpose: 'bend' }, 3),
    must({ axis: 'B6', purpose: 'lift' }, 2, 'trolley'),
    must({ axis: 'F1', purpose: 'grip' }, 3),
    must({ axis: 'E1', purpose: 'day' }, 3, 'flexible_hours'),
    must({ axis: 'M1', purpose: 'learn' }, 3, 'job_coach'),
    must({ axis: 'M2', purpose: 'steps' }, 3, 'picture_steps'),
    must({ axis: 'P2', purpose: 'self' }, 3, 'job_coach'),
  ]),
  phone_voice: vacancy('phone_voice', '4-04-05-03', phone()),
  phone_relay: vacancy('phone_relay', '4-04-05-03', phone('relay')),
  online_chat: vacancy('online_chat', '4-04-05-03', [
    must({ axis: 'V1', purpose: 'screen' }, 3, 'screen_reader'),
    must({ axis: 'C2', purpose: 'screen' }, 3, 'screen_reader'),
    must({ axis: 'C3', purpose: 'type' }, 3, 'large_keys'),
    must({ axis: 'B1', purpose: 'sit' }, 3),
    must({ axis: 'M5', purpose: 'pressure' }, 3, 'quiet_place'),
    must({ axis: 'P1', purpose: 'public' }, 2),
  ]),
  bottling_line: vacancy('bottling_line', '6-02-06-09', [
    instruct(2),
    must({ axis: 'H2', purpose: 'machine' }, 3, 'visual_alarm'),
    must({ axis: 'V1', purpose: 'inspect' }, 2, 'magnifier'),
    must({ axis: 'V2', purpose: 'machine' }, 2),
    must({ axis: 'B2', purpose: 'stand' }, 3, 'stool'),
    must({ axis: 'B6', purpose: 'lift' }, 3, 'trolley'),
    must({ axis: 'F1', purpose: 'grip' }, 3, 'one_hand_tool', 'jig'),
    must({ axis: 'M4', purpose: 'line' }, 3),
  ]),
  kitchen_helper: vacancy('kitchen_helper', '4-03-02-05', [
    instruct(3),
    must({ axis: 'H2', purpose: 'alarm' }, 2, 'visual_alarm'),
    must({ axis: 'V1', purpose: 'inspect' }, 2),
    must({ axis: 'V2', purpose: 'navigate' }, 2),
    must({ axis: 'F1', purpose: 'grip' }, 3, 'one_hand_tool'),
    must({ axis: 'B2', purpose: 'stand' }, 3, 'stool'),
    may({ axis: 'B6', purpose: 'lift' }, 3, 'trolley', 'shared_task'),
  ]),
  waiter: vacancy('waiter', '4-03-02-05', [
    must({ axis: 'H1', purpose: 'customer' }, 3),
    must({ axis: 'C1', purpose: 'customer' }, 3),
    must({ axis: 'V2', purpose: 'navigate' }, 2),
    must({ axis: 'B2', purpose: 'stand' }, 3),
    must({ axis: 'B3', purpose: 'inside' }, 3),
    must({ axis: 'F1', purpose: 'carry' }, 3),
  ]),
  van_driver: vacancy(
    'van_driver',
    '4-02-02-02',
    [instruct(2), must({ axis: 'V2', purpose: 'drive' }, 3), must({ axis: 'F1', purpose: 'turn' }, 2), must({ axis: 'B1', purpose: 'sit' }, 3)],
    { law: ['small_car'] },
  ),
  massage: vacancy('massage', '4-10-04-02', [
    must({ axis: 'F1', purpose: 'grip' }, 3),
    must({ axis: 'A1', purpose: 'reach' }, 3),
    must({ axis: 'V2', purpose: 'navigate' }, 2, 'orientation'),
    must({ axis: 'H1', purpose: 'customer' }, 2, 'tablet_ordering'),
    must({ axis: 'P1', purpose: 'public' }, 2),
    may({ axis: 'V1', purpose: 'paper' }, 3),
    may({ axis: 'C2', purpose: 'paper' }, 2),
  ]),
  proofreader: vacancy('proofreader', '2-10-03-00', [
    must({ axis: 'V1', purpose: 'screen' }, 3, 'screen_reader'),
    must({ axis: 'C2', purpose: 'screen' }, 4, 'screen_reader'),
    must({ axis: 'M3', purpose: 'watch' }, 4),
    must({ axis: 'B1', purpose: 'sit' }, 3),
  ]),
  data_labelling: vacancy('data_labelling', '4-04-05-05', [
    must({ axis: 'V1', purpose: 'screen' }, 3),
    must({ axis: 'C3', purpose: 'type' }, 3, 'large_keys'),
    must({ axis: 'M3', purpose: 'watch' }, 3, 'timer'),
    must({ axis: 'B1', purpose: 'sit' }, 3),
  ]),
  sheltered_packing: vacancy('sheltered_packing', '6-31-05-00', [
    must({ axis: 'M1', purpose: 'learn' }, 3, 'job_coach'),
    must({ axis: 'M2', purpose: 'steps' }, 1, 'picture_steps'),
    must({ axis: 'F1', purpose: 'grip' }, 2, 'jig'),
    must({ axis: 'P2', purpose: 'self' }, 2, 'job_coach'),
    may({ axis: 'M4', purpose: 'line' }, 3, 'own_pace'),
  ]),
} as const satisfies Record<string, Vacancy>
export type GoldVacancy = keyof typeof goldVacancies
