/** Programmes: plans published in a city, and which of them is in force. */
import { createHash } from 'node:crypto'
import type { Act, Tools } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { atOnce } from '../../kit/db.ts'
import { doorWords } from '../../kit/door/route.ts'
import { Refusal } from '../../kit/refusal.ts'
import { compose, readComposed, restsOn, withoutBase } from '../../plan/compose.ts'
import { readPlan, type PlanFault } from '../../plan/read.ts'
import type { Plan, Scheme } from '../../plan/shape.ts'
import { nationalLaw } from './law.ts'
import * as store from './store.ts'

export type Programme = { readonly id: number; readonly plan: Plan; readonly sha256: string }

/** Plans by hash of their text: a published text never changes, so it is read once. */
const read = new Map<string, Plan>()

/** Versions by house, city and id: a version is never changed either. */
const versions = new WeakMap<Tools, Map<string, Map<number, Programme>>>()

function versionsKnown({ tools, city }: Act): Map<number, Programme> {
  const house = versions.get(tools) ?? new Map<string, Map<number, Programme>>()
  versions.set(tools, house)
  const known = house.get(city.schema) ?? new Map<number, Programme>()
  house.set(city.schema, known)
  return known
}

/**
 * Reads a plan text under the law that ships with the house; an amendment, or a place's share of a template, together with the newest
 * published version of the plan it rests on (`before` a version: with the newest that was there when that one was published).
 */
export async function readUnderLaw(act: Act, text: string, file = 'plan.yaml', before?: number): Promise<{ plan: Plan } | { faults: readonly PlanFault[] }> {
  const base = restsOn(text)
  if (base === undefined) return readPlan(text, file, nationalLaw())
  const whole = await wholeText(act, base, before)
  return whole === undefined ? { faults: withoutBase(text, file) } : readComposed(text, file, whole, nationalLaw())
}

/** The whole text of the newest version of a plan. It may itself rest on versions published before it, so this ends. */
async function wholeText(act: Act, plan: string, before: number | undefined): Promise<string | undefined> {
  const row = await store.newestSource(act.db, plan, before)
  const base = row && restsOn(row.source)
  if (!row || base === undefined) return row?.source
  const under = await wholeText(act, base, row.id)
  const composed = under === undefined ? undefined : compose(row.source, `${plan}/plan.yaml`, under)
  return composed && 'text' in composed ? composed.text : undefined
}

/** What a changed plan is held against: the newest version of its name, else of the plan it amends; undefined when it is wholly new. */
export async function versionBefore(act: Act, plan: Plan): Promise<Programme | undefined> {
  const names = [plan.plan, ...(plan.amends ? [plan.amends.plan] : [])]
  for (const name of names) {
    const latest = await store.latestOf(act.db, name)
    if (latest) return programmeById(act, latest.id)
  }
  return undefined
}

/** Publishes a plan file as the next version of its plan. Returns the version's id, or the file's faults. The same text twice is one version. */
export async function publishPlan(act: Act, text: string, file: string): Promise<{ id: number } | { faults: readonly PlanFault[] }> {
  const result = await readUnderLaw(act, text, file)
  if ('faults' in result) return result
  const { plan } = result
  const sha256 = createHash('sha256').update(text).digest('hex')
  const latest = await store.latestOf(act.db, plan.plan)
  if (latest?.sha256 === sha256) return { id: latest.id }
  const id = await store.insertVersion(act.db, {
    plan: plan.plan,
    version: (latest?.version ?? 0) + 1,
    title_zh: plan.title.zh,
    title_en: plan.title.en,
    in_force_from: plan.in_force.from,
    in_force_to: plan.in_force.to ?? null,
    status: typeof plan.status === 'object' ? 'draft' : (plan.status ?? 'in_force'),
    source: text,
    sha256,
    published_by: act.actor.account,
    published_at: act.now,
  })
  return { id }
}

/** The programme under which a case was filed: its plan as it was then. */
export async function programmeById(act: Act, id: number): Promise<Programme> {
  const known = versionsKnown(act)
  const kept = known.get(id)
  if (kept) return kept
  const row = await store.versionById(act.db, id)
  if (!row) throw new Refusal(404, doorWords.not_found)
  const programme = { id, plan: await planOf(act, row), sha256: row.sha256 }
  known.set(id, programme)
  return programme
}

/** All programmes of the city, each in the version that runs today, the one that began last first. Templates and drafts are none. */
export async function programmes(act: Act): Promise<Programme[]> {
  const heads = await store.runningVersions(act.db, act.today)
  const all = await atOnce(heads.map((head) => programmeById(act, head.id)))
  return all.sort((a, b) => b.plan.in_force.from.localeCompare(a.plan.in_force.from))
}

/** Is a plan in force on a day? */
export const inForce = (plan: Plan, day: Day): boolean => plan.in_force.from <= day && (plan.in_force.to === undefined || day <= plan.in_force.to)

/** The programmes in force today; what another of them supersedes has ended on the day that one began. */
export async function programmesToday(act: Act): Promise<Programme[]> {
  const today = (await programmes(act)).filter(({ plan }) => inForce(plan, act.today))
  const gone = new Set(today.flatMap(({ plan }) => plan.supersedes.filter((name) => name !== plan.plan)))
  return today.filter(({ plan }) => !gone.has(plan.plan))
}

/** A programme in force today that has a scheme; refuses 404 when none has. */
export async function programmeWith(act: Act, plan: string, scheme: string): Promise<{ programme: Programme; scheme: Scheme }> {
  for (const programme of await programmesToday(act)) {
    const found = programme.plan.plan === plan ? programme.plan.schemes[scheme] : undefined
    if (found) return { programme, scheme: found }
  }
  throw new Refusal(404, doorWords.not_found)
}

/** A scheme of a plan; a case's scheme is always there, since the plan was read when it was published. */
export function schemeOf(plan: Plan, scheme: string): Scheme {
  const found = plan.schemes[scheme]
  if (!found) throw new Refusal(404, doorWords.not_found)
  return found
}

async function planOf(act: Act, row: { id: number; sha256: string; source: string; plan: string }): Promise<Plan> {
  // what rests on another plan is not told by its own text alone
  const alone = restsOn(row.source) === undefined
  const known = alone ? read.get(row.sha256) : undefined
  if (known) return known
  const result = await readUnderLaw(act, row.source, `${row.plan}/plan.yaml`, row.id)
  if ('faults' in result) throw new Error(`the published plan ${row.plan} can no longer be read`)
  if (alone) read.set(row.sha256, result.plan)
  return result.plan
}
