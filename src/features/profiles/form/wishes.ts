/** Wishes, what one can bear, and consent, as forms. */
import type { Field, Form } from '../../../kit/form.ts'
import { surroundings } from '../../../match/axes.ts'
import { surroundingWords } from '../../../match/words/use.ts'
import { asked } from '../words/asked.ts'
import { sectors, wished } from '../words/wished.ts'

const three = { yes: asked.yes, no: asked.no, unknown: asked.unknown }
const papers = { yes: asked.have, no: asked.have_not, unknown: asked.unknown }
export const measureNames = ['licence_small_car', 'food_certificate'] as const

export const surroundingsForm: Form = {
  ...Object.fromEntries(
    surroundings.map((name): [string, Field] => {
      const { zh, en } = surroundingWords[name]
      const label = { zh: asked.bears.zh.replace('{name}', zh), en: asked.bears.en.replace('{name}', en) }
      return [name, { kind: 'choice', label, options: three, optional: true }]
    }),
  ),
  ...Object.fromEntries(measureNames.map((name): [string, Field] => [name, { kind: 'choice', label: asked[name], options: papers, optional: true }])),
}

export const wishesForm = {
  wage_min: { kind: 'money', label: wished.wage_min, optional: true },
  hours_max: { kind: 'number', label: wished.hours_max, at_least: 1, at_most: 60, optional: true },
  reach: { kind: 'choice', label: wished.reach, options: { township: wished.township, district: wished.district, city: wished.city }, optional: true },
  home: { kind: 'choice', label: wished.home, options: { no: wished.home_no, ok: wished.home_ok, only: wished.home_only }, optional: true },
  likes: { kind: 'choices', label: wished.likes, options: sectors, optional: true },
  never: { kind: 'choices', label: wished.never, options: sectors, optional: true },
} as const satisfies Form

const matters = { not: wished.not, some: wished.some, much: wished.much }
const weight = (label: Field['label']): Field => ({ kind: 'choice', label, options: matters, optional: true })
export const weightsForm: Form = {
  wage: weight(wished.wage),
  distance: weight(wished.distance),
  hours: weight(wished.hours),
  home: weight(wished.at_home),
  sector: weight(wished.sector),
  stability: weight(wished.stability),
}
export const weightOf = { not: 0, some: 1, much: 3 } as const

export const consentForm = (onBehalf: boolean): Form => ({
  given: { kind: 'choice', label: asked.given, hint: asked.given_hint, options: { yes: asked.given_yes, no: asked.given_no } },
  ...(onBehalf ? { how: { kind: 'text', label: asked.how, hint: asked.how_hint, max_length: 200 } } : {}),
})
