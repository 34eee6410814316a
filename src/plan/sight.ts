/** What an expression sees of a case. Every fact and parameter it looks at is noted, so that a verdict can name its grounds. */
import type { Day } from '../kit/day.ts'
import type { Phrase } from '../kit/say.ts'
import { factModel, type Fact, type Facts } from './facts.ts'
import { needsPlace, valueOn } from './parameter.ts'
import type { Parameter, Plan } from './shape.ts'
import { sure } from '../kit/sure.ts'

/** A day and an amount as types of their own, so that no expression can mix them with text or fractions. */
export class DayValue {
  readonly day: Day
  constructor(day: Day) {
    this.day = day
  }
}
export class FenValue {
  readonly fen: bigint
  constructor(fen: bigint) {
    this.fen = fen
  }
}

/** Thrown inside an expression where a fact that it needs is absent. */
export class Absent extends Error {}

/** One fact or parameter that was looked at. */
export type Reading = {
  readonly fact: string
  readonly label: Phrase
  readonly proof?: Phrase | undefined
  readonly reference?: string | undefined
  readonly assumed?: Phrase | undefined
  readonly present: boolean
}

type Seen = string | bigint | number | boolean | DayValue | FenValue | undefined

export class Sight {
  readonly plan: Plan
  readonly facts: Facts
  readonly day: Day
  readings = new Map<string, Reading>()

  constructor(plan: Plan, facts: Facts, day: Day) {
    this.plan = plan
    this.facts = facts
    this.day = day
  }

  /** Notes a fact and gives its value; a null (as a row has it) is absent too. */
  fact(path: string, fact: Fact, value: unknown): Seen {
    const present = value !== undefined && value !== null
    this.readings.set(path, { fact: path, label: fact.label, proof: fact.proof, present })
    if (!present) return undefined
    if (fact.kind === 'day') return new DayValue(value as Day)
    if (fact.kind === 'money') return new FenValue(value as bigint)
    return fact.kind === 'count' ? BigInt(value as number) : (value as string | boolean)
  }

  /** The value of a parameter for this case; undefined when there is none here on this day. */
  parameter(of: 'parameters' | 'law', name: string): Seen {
    const parameter = of === 'law' ? this.plan.law.parameters[name] : this.plan.parameters[name]
    const value = parameter && this.#valueOf(parameter)
    const { title: label = { zh: name, en: name }, assumed } = parameter ?? {}
    const marks = { reference: value?.reference ?? parameter?.reference, assumed: value?.assumed ?? assumed }
    this.readings.set(`${of}.${name}`, { fact: `${of}.${name}`, label, ...marks, present: value !== undefined })
    if (!parameter || !value) return undefined
    if (parameter.unit === 'yuan') return new FenValue(BigInt(Math.round(value.value * 100)))
    return parameter.unit === 'percent' ? value.value : BigInt(value.value)
  }

  #valueOf(parameter: Parameter): Parameter['values'][number] | undefined {
    const division = this.facts.place?.division
    if (needsPlace(parameter)) this.fact('place.division', factModel.place.division, division)
    return valueOn(parameter, this.day, division)
  }
}

/** A group of facts as an expression sees it; its properties are the facts. */
export class View {
  // no fact or parameter can have a name with $, so these never hide one
  readonly $sight: Sight
  constructor(sight: Sight) {
    this.$sight = sight
  }
  /** A fact that must be there. Throws Absent. */
  $need<T>(key: string): T {
    const value = (this as unknown as Record<string, T | undefined>)[key]
    if (value === undefined) throw new Absent(key)
    return value
  }
}

const known = (sight: Sight, group: string): Record<string, unknown> =>
  (group.split('.').reduce<unknown>((facts, key) => (facts as Record<string, unknown> | undefined)?.[key], sight.facts) ?? {}) as Record<string, unknown>

/** A class for each group, with a property for each fact. */
export const viewClasses: ReadonlyMap<string, new (sight: Sight) => View> = new Map(
  Object.entries(factModel).map(([group, facts]) => {
    const kind = class extends View {}
    for (const [key, fact] of Object.entries(facts))
      Object.defineProperty(kind.prototype, key, {
        get(this: View) {
          return this.$sight.fact(`${group}.${key}`, fact, known(this.$sight, group)[key])
        },
      })
    return [group, kind]
  }),
)
Object.defineProperty(sure(viewClasses.get('person')).prototype, 'certificate', {
  get(this: View) {
    return new (sure(viewClasses.get('person.certificate')))(this.$sight)
  },
})
