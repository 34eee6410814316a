/** How an expression sees a case: the facts as values of its own types, and the dated parameters. Whatever it looks at is noted, so that a verdict can name its grounds. */
import type { Day } from '../kit/day.ts'
import { sure } from '../kit/sure.ts'
import { derivedFact } from './derive.ts'
import type { Language } from './express.ts'
import { exactOf, times } from './exact.ts'
import { factModel, factPaths, hadFact, listFact, listItems, type Fact, type Facts, type Had } from './facts.ts'
import type { Plan } from './shape.ts'
import { DayValue, ExactValue, FenValue, type Reading, type Seen } from './values.ts'

/** Working days, from the house's calendar. */
export type WorkingDays = { readonly addWorkingDays: (day: Day, count: number) => Day; readonly workingDaysBetween: (from: Day, to: Day) => number }
/** Values that a sight does not hold itself but has worked out for it. */
export type Resolver = { readonly language: Language; readonly figure: (sight: Sight, of: 'parameters' | 'law' | 'measures', name: string) => Seen }
type Item = Readonly<Record<string, unknown>>
type Month = { readonly day: Day; readonly number: number; readonly year: number }

export class Sight {
  readonly plan: Plan
  readonly facts: Facts
  readonly day: Day
  readonly resolver: Resolver
  readonly calendar: WorkingDays | undefined
  scheme: string | undefined
  /** what is being worked out, so that nothing is worked out from itself */
  busy = new Set<string>()
  list: string | undefined
  item: Item | undefined
  month: Month | undefined
  readings = new Map<string, Reading>()

  constructor(plan: Plan, facts: Facts, day: Day, resolver: Resolver, calendar?: WorkingDays) {
    this.plan = plan
    this.facts = facts
    this.day = day
    this.resolver = resolver
    this.calendar = calendar
  }

  /** The same case seen as of another day, for one item of a list, or for one month; what it reads is noted here. */
  within(change: { day?: Day | undefined; list?: string; item?: Item; month?: Month }): Sight {
    const inner = new Sight(this.plan, this.facts, change.day ?? this.day, this.resolver, this.calendar)
    inner.readings = this.readings
    inner.scheme = this.scheme
    inner.busy = this.busy
    inner.list = change.list ?? this.list
    inner.item = change.item ?? this.item
    inner.month = change.month ?? this.month
    return inner
  }

  get language(): Language {
    return this.resolver.language
  }

  note(path: string, fact: Fact, present: boolean): void {
    if (!present || !this.readings.has(path)) this.readings.set(path, { fact: path, label: fact.label, proof: fact.proof, present })
  }

  /** Notes a fact and gives its value; a null (as a row has it) is absent too. */
  fact(path: string, fact: Fact, value: unknown): Seen {
    const present = value !== undefined && value !== null
    this.note(path, fact, present)
    if (!present) return undefined
    if (fact.kind === 'day') return new DayValue(value as Day)
    if (fact.kind === 'money') return new FenValue(value as bigint)
    if (fact.kind === 'percent') return new ExactValue(times(exactOf(value as number), { n: 1n, d: 100n }))
    if (fact.kind === 'number') return new ExactValue(exactOf(value as number))
    return fact.kind === 'count' ? BigInt(value as number) : (value as string | boolean)
  }

  /** The value at a path of the model, `each.…` included; undefined when absent. Throws RangeError when there is no such fact. */
  at(path: string): Seen {
    const dot = path.lastIndexOf('.')
    const [group, key] = [path.slice(0, dot), path.slice(dot + 1)]
    if (group === 'each') return this.ofItem(key)
    const fact = factPaths.get(path)
    if (!fact) throw new RangeError(`there is no fact ${path}`)
    return fact.derived ? derivedFact(this, path) : this.fact(path, fact, known(this.facts, group)[key])
  }
  ofItem(key: string): Seen {
    const list = sure(this.list)
    return this.fact(`${list}.${key}`, sure(sure(listItems.get(list))[key]), this.item?.[key])
  }
  /** What was had before, noted; undefined when not known. */
  had(): readonly Had[] | undefined {
    const past = this.facts.history?.had
    this.note('history.had', hadFact, past !== undefined)
    return past
  }
  /** The items of a list; undefined, and noted, when the list is not known. */
  items(list: string): readonly Item[] | undefined {
    const dot = list.lastIndexOf('.')
    const found = known(this.facts, list.slice(0, dot))[list.slice(dot + 1)] as readonly Item[] | undefined
    this.note(list, listFact(list), found !== undefined)
    return found
  }
}

const known = (facts: Facts, group: string): Item =>
  (group.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], facts) ?? {}) as Item

/** A group of facts as an expression sees it; its properties are the facts. */
export class View {
  // no fact or parameter can have a name with $, so these never hide one
  readonly $sight: Sight
  constructor(sight: Sight) {
    this.$sight = sight
  }
}

const viewOf = (keys: Iterable<string>, get: (sight: Sight, key: string) => Seen): new (sight: Sight) => View => {
  const kind = class extends View {}
  for (const key of keys)
    Object.defineProperty(kind.prototype, key, {
      get(this: View) {
        return get(this.$sight, key)
      },
    })
  return kind
}
/** A class for each group, with a property for each fact. */
export const viewClasses: ReadonlyMap<string, new (sight: Sight) => View> = new Map(
  Object.entries(factModel).map(([group, facts]) => [group, viewOf(Object.keys(facts), (sight, key) => sight.at(`${group}.${key}`))]),
)
Object.defineProperty(sure(viewClasses.get('person')).prototype, 'certificate', {
  get(this: View) {
    return new (sure(viewClasses.get('person.certificate')))(this.$sight)
  },
})
/** A class for the items of each list. */
export const itemClasses: ReadonlyMap<string, new (sight: Sight) => View> = new Map(
  [...listItems].map(([list, facts]) => [list, viewOf(Object.keys(facts), (sight, key) => sight.ofItem(key))]),
)
/** A class with a property for each parameter or measure. */
export const figureView = (of: 'parameters' | 'law' | 'measures', names: readonly string[]): new (sight: Sight) => View =>
  viewOf(names, (sight, key) => sight.resolver.figure(sight, of, key))
