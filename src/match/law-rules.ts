/**
 * What the law itself asks, apart from what the job asks: checks of measured fields, each rule with its clause. A field
 * nobody has measured is a question, never a no. A rule is kept when all checks of one of its ways hold.
 *
 * Source: 机动车驾驶证申领和使用规定 (Order of the Ministry of Public Security of 2021-12-17), on the body's conditions for
 * small cars; 食品安全法, on the health certificate of those who handle food ready to eat.
 */
import type { Phrase } from '../kit/say.ts'

/** Fields a clinic or an authority measures. Left out: not measured. */
export type Measures = {
  readonly licence_small_car?: boolean
  readonly seeing_eyes?: 0 | 1 | 2
  /** five-grade logarithmic scale, with glasses; of the better and of the other eye */
  readonly better_eye?: number
  readonly other_eye?: number
  /** horizontal field of vision, degrees */
  readonly field_degrees?: number
  /** tells with each ear, a hearing aid allowed, from where a tuning fork sounds at 50 cm */
  readonly sound_direction?: boolean
  readonly food_certificate?: boolean
}
export const measureFields = [
  ...(['licence_small_car', 'seeing_eyes', 'better_eye', 'other_eye', 'field_degrees', 'sound_direction', 'food_certificate'] as const),
] as const satisfies readonly (keyof Measures)[]

/** `least` true: the field must be true. `obtainable`: what is missing can still be got, so it is a question and no refusal. */
export type LawCheck = { readonly field: keyof Measures; readonly least: number | true; readonly obtainable?: true }
export const lawRuleIds = ['small_car', 'food_handler'] as const
export type LawRuleId = (typeof lawRuleIds)[number]
export type LawEffect = 'ok' | 'ask' | 'no'
export type LawRule = { readonly clause: Phrase; readonly asks: Phrase; readonly ways: readonly (readonly LawCheck[])[] }

const hearing: LawCheck = { field: 'sound_direction', least: true }
const licence: LawCheck = { field: 'licence_small_car', least: true }

export const lawRules: Readonly<Record<LawRuleId, LawRule>> = {
  small_car: {
    clause: {
      zh: '《机动车驾驶证申领和使用规定》关于小型汽车的身体条件：双眼各达4.9；单眼视力障碍的，优眼达5.0且水平视野达150度；两耳能辨别声源方向，可以佩戴助听设备',
      en: 'Provisions on Motor Vehicle Driving Licences, body conditions for small cars: 4.9 with each eye; with sight in one eye, 5.0 with it and a horizontal field of 150 degrees; tells with each ear from where a sound comes, a hearing aid allowed',
    },
    asks: {
      zh: '请出示小型汽车驾驶证，或按该规定查验视力、视野和听力。',
      en: 'Show a driving licence for small cars, or have sight, field of vision and hearing measured as the provisions say.',
    },
    ways: [
      [licence, { field: 'seeing_eyes', least: 1 }],
      [{ field: 'seeing_eyes', least: 2 }, { field: 'better_eye', least: 4.9 }, { field: 'other_eye', least: 4.9 }, hearing, { ...licence, obtainable: true }],
      [
        { field: 'seeing_eyes', least: 1 },
        { field: 'better_eye', least: 5 },
        { field: 'field_degrees', least: 150 },
        hearing,
        { ...licence, obtainable: true },
      ],
    ],
  },
  food_handler: {
    clause: {
      zh: '《食品安全法》：从事接触直接入口食品工作的人员，取得健康证明后方可上岗',
      en: 'Food Safety Law: whoever handles food ready to eat starts work with a health certificate',
    },
    asks: { zh: '上岗前请办理健康证明。', en: 'Get a health certificate before starting.' },
    ways: [[{ field: 'food_certificate', least: true, obtainable: true }]],
  },
}
