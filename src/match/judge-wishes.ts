/** The person's own wishes and limits against what a vacancy offers, and what it is worth to them. */
import { surroundings } from './axes.ts'
import type { WishLine } from './explanation.ts'
import { wishKinds, type Person, type Wish } from './person.ts'
import type { Vacancy } from './vacancy.ts'
import * as weigh from './weigh.ts'

const begins = (code: string, beginnings: readonly string[] | undefined): boolean => beginnings?.some((each) => code.startsWith(each)) ?? false
const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  (weigh.hectometres(a.x) - weigh.hectometres(b.x)) ** 2 + (weigh.hectometres(a.y) - weigh.hectometres(b.y)) ** 2

/** Where a limit of the person's own is passed, `kept` is false, and the job stays off their list by their own choice. */
export function wishLines({ wishes, at, bears }: Person, vacancy: Vacancy): WishLine[] {
  const reach = weigh.hectometres(wishes.reach_km ?? weigh.usualReachKm)
  const squared = vacancy.at ? apart(at, vacancy.at) : 0
  const lines: WishLine[] = [
    { kind: 'wage', kept: vacancy.wage_fen >= (wishes.wage_min_fen ?? 0), offers: vacancy.wage_fen, wants: wishes.wage_min_fen ?? null },
    { kind: 'distance', kept: squared <= reach * reach, offers: Math.round(Math.sqrt(squared)) / 10, wants: reach / 10 },
    {
      kind: 'hours',
      kept: vacancy.hours >= (wishes.hours_min ?? 0) && vacancy.hours <= (wishes.hours_max ?? Infinity),
      offers: vacancy.hours,
      wants: wishes.hours_max ?? wishes.hours_min ?? null,
    },
    {
      kind: 'home',
      kept: !(vacancy.at ? wishes.home === 'only' : wishes.home === 'no'),
      offers: vacancy.at ? 'site' : 'home',
      wants: wishes.home ?? null,
    },
    { kind: 'never', kept: !begins(vacancy.occupation, wishes.never), offers: vacancy.occupation, wants: null },
  ]
  for (const kind of surroundings) {
    const [has, can] = [vacancy.has[kind], bears[kind]]
    if (has === false || can === true || (has === undefined && can === undefined)) continue
    lines.push({ kind, kept: has === true && can === false ? false : null, offers: has === undefined ? null : 'yes', wants: can === undefined ? null : 'no' })
  }
  return lines
}

/** Worth of each wish, 0 to 100. */
export function worthParts({ wishes, at }: Person, vacancy: Vacancy): Record<Wish, number> {
  return {
    wage: weigh.wageWorth(weigh.wageRoot(vacancy.wage_fen), weigh.wageScale(wishes.wage_min_fen ?? weigh.usualWageFen)),
    distance: vacancy.at ? weigh.distanceWorth(apart(at, vacancy.at), weigh.hectometres(wishes.reach_km ?? weigh.usualReachKm)) : 100,
    hours: weigh.hoursWorth,
    home: weigh.homeWorth(!vacancy.at, wishes.home),
    sector: weigh.sectorWorth(begins(vacancy.occupation, wishes.likes), (wishes.likes?.length ?? 0) > 0),
    stability: weigh.contractWorth[vacancy.contract],
  }
}

/** How good the job is to this person, 0 to 1, as they weigh it. */
export function worthTo(person: Person, vacancy: Vacancy): number {
  const parts = worthParts(person, vacancy)
  const weights = wishKinds.map((kind) => person.wishes.weights?.[kind] ?? 1)
  const sum = wishKinds.reduce((total, kind, i) => total + parts[kind] * (weights[i] ?? 1), 0)
  return weigh.worthOf(
    sum,
    weights.reduce((a, b) => a + b, 0),
  )
}
