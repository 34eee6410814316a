/** Where a case is, as its page says it. */
import type { Visit } from '../../kit/door/route.ts'
import { divisionByCode } from '../accounts/store.ts'
import type { Case } from '../applications/acts.ts'
import { limitsOf } from '../applications/acts/limit.ts'
import { holdingOf } from '../desk/acts/offered.ts'
import { stepsOf, whereIs, followWords } from '../desk/rules/follow.ts'
import type { CaseAction } from './pages.tsx'

export type Followed = {
  readonly where: string
  /** for officers: who has it */
  readonly holder: string
  readonly actions: readonly CaseAction[]
  readonly steps: readonly { title: string; is: string; now: boolean }[]
  /** limits over several stages, beside the stage's own */
  readonly limits: readonly { title: string; due_on: string }[]
}

export async function followed(visit: Visit, at: Case, address: string): Promise<Followed> {
  const { voice } = visit
  const { application, scheme } = at
  const district = await divisionByCode(visit.db, application.division.slice(0, 6))
  const where = whereIs(application, scheme, { district: { zh: district?.name_zh ?? '', en: district?.name_en ?? '' }, city: visit.city.name })
  const holding = await holdingOf(visit, at)
  return {
    where: where ? voice.fill(where.phrase, where.values) : '',
    holder: holding ? voice.fill(holding.says, holding.values) : '',
    actions: (holding?.offered ?? []).map(({ says, end, posts }) => ({
      says: voice.say(says),
      weight: 'secondary',
      ...(posts ? { post: { action: `${address}/${end}` } } : { href: `${address}/${end}` }),
    })),
    steps: stepsOf(application, scheme).map(({ title, is }) => ({ title: voice.say(title), is: voice.say(followWords[is]), now: is === 'now' })),
    limits: (await limitsOf(visit, at)).flatMap(({ title, due_on }) => (due_on === null ? [] : [{ title: voice.say(title), due_on: voice.day(due_on) }])),
  }
}
