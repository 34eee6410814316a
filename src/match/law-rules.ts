/**
 * What the law itself asks, apart from what the job asks: predicates over measured fields, each with its clause. A
 * field nobody has measured is a question, never a no.
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

export const lawRuleIds = ['small_car', 'food_handler'] as const
export type LawRuleId = (typeof lawRuleIds)[number]
export type LawEffect = 'ok' | 'ask' | 'no'
export type LawRule = { readonly clause: Phrase; readonly asks: Phrase; readonly effect: (measures: Measures) => LawEffect }

const worst = (...effects: readonly LawEffect[]): LawEffect => (effects.includes('no') ? 'no' : effects.includes('ask') ? 'ask' : 'ok')
const best = (a: LawEffect, b: LawEffect): LawEffect => (a === 'ok' || b === 'ok' ? 'ok' : a === 'ask' || b === 'ask' ? 'ask' : 'no')
const atLeast = (measured: number | undefined, asked: number): LawEffect => (measured === undefined ? 'ask' : measured >= asked ? 'ok' : 'no')

export const lawRules: Readonly<Record<LawRuleId, LawRule>> = {
  small_car: {
    clause: {
      zh: '《机动车驾驶证申领和使用规定》关于小型汽车的身体条件：双眼各达4.9；单眼视力障碍的，优眼达5.0且水平视野达150度；两耳能辨别声源方向，可以佩戴助听设备',
      en: 'Provisions on Motor Vehicle Driving Licences, body conditions for small cars: 4.9 with each eye; with sight in one eye, 5.0 with it and a horizontal field of 150 degrees; tells from where a sound comes with each ear, a hearing aid allowed',
    },
    asks: {
      zh: '请出示小型汽车驾驶证，或按该规定查验视力、视野和听力。',
      en: 'Show a driving licence for small cars, or have sight, field of vision and hearing measured as the provisions say.',
    },
    effect: (m) => {
      if (m.licence_small_car === true) return 'ok'
      if (m.seeing_eyes === 0) return 'no'
      const other = m.seeing_eyes === 1 ? 0 : m.other_eye
      const sight = best(worst(atLeast(m.better_eye, 4.9), atLeast(other, 4.9)), worst(atLeast(m.better_eye, 5), atLeast(m.field_degrees, 150)))
      const hearing: LawEffect = m.sound_direction === undefined ? 'ask' : m.sound_direction ? 'ok' : 'no'
      // A body that meets the conditions still has no licence.
      return worst(sight, hearing, 'ask')
    },
  },
  food_handler: {
    clause: {
      zh: '《食品安全法》：从事接触直接入口食品工作的人员，取得健康证明后方可上岗',
      en: 'Food Safety Law: whoever handles food ready to eat starts work with a health certificate',
    },
    asks: { zh: '上岗前请办理健康证明。', en: 'Get a health certificate before starting.' },
    effect: (m) => (m.food_certificate === true ? 'ok' : 'ask'),
  },
}
