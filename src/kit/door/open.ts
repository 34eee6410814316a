/**
 * The door: every request passes one role check, one area setting, one transaction, one audit line inside it, and
 * leaves by one answer. A refusal undoes its transaction, so it is audited in one of its own.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor, City, Tools } from '../act.ts'
import { writeAudit } from '../audit/write.ts'
import { nowIn, type Clock } from '../clock.ts'
import { inTransaction, type Db, type Seen } from '../db.ts'
import { Refusal } from '../refusal.ts'
import type { Role } from '../role.ts'
import { areaOf } from '../role.ts'
import type { Voice } from '../say.ts'
import { voiceOf } from '../say.ts'
import { refuseOtherSites } from './cross-site.ts'
import { tell, type ConstraintWords } from './errors.ts'
import { chosenLocale } from './locale.ts'
import { doorWords, type Reply, type Route, type Visit } from './route.ts'
import { readUploads } from './uploads.ts'

export type Present = {
  /** draws a page with its frame */
  readonly page: (visit: Visit, reply: Extract<Reply, { page: unknown }>) => string
  readonly refusal: (visit: Visit, refusal: Refusal) => string
  /** asks to sign in, keeping what was typed */
  readonly signIn: (visit: Visit, posted: boolean) => Promise<string>
}

export type Building = {
  readonly db: Db
  readonly clock: Clock
  readonly tools: Tools
  readonly secure: boolean
  readonly constraints: ConstraintWords
  readonly cityOf: (slug: string) => Promise<City | undefined>
  /** whom a session's token belongs to in a city; undefined when it is over */
  readonly whoIs: (token: string, city: City, now: Temporal.Instant) => Promise<{ actor: Actor; session: string } | undefined>
  readonly present: Present
}

export const sessionCookie = 'tx_session'
const nobody: Actor = { account: null, name: '', role: 'anyone', division: '', place: { zh: '', en: '' }, area: '', confirmed: false }

/** Hangs one route at the server. */
export function openDoor(server: FastifyInstance, building: Building, route: Route): void {
  server.route({
    method: route.method,
    url: route.url,
    handler: async (request, reply) => {
      const city = await building.cityOf((request.params as Record<string, string>).city ?? '')
      if (!city) return reply.callNotFound()
      const visit = await visitOf(building, city, request)
      try {
        if (route.method === 'POST') refuseOtherSites(request.headers, request.host)
        if (route.uploads) Object.assign(visit, await readUploads(request, route.uploads === true ? undefined : route.uploads))
        if (!mayPass(route, visit.actor)) throw visit.actor.account === null ? new Refusal(401, doorWords.sign_in) : new Refusal(403, doorWords.not_yours)
        const answer = await pass(building, route, visit)
        return send(building, visit, reply, answer)
      } catch (error) {
        return refuse(building, route, visit, request, reply, error)
      }
    },
    // what could not even be read has no visit yet; when the house is crowded, nobody is looked up for it
    errorHandler: async (error, request, reply) => {
      const city = await (error.statusCode === 503 ? undefined : building.cityOf((request.params as Record<string, string>).city ?? ''))
      if (!city) throw error
      return refuse(building, route, await visitOf(building, city, request), request, reply, error)
    },
  })
}

const mayPass = (route: Route, actor: Actor): boolean => route.who === 'anyone' || route.who.includes(actor.role as Role)
const wantsPage = (request: FastifyRequest): boolean => request.headers['x-requested-with'] === undefined
const isAudited = (route: Route): boolean => route.method === 'POST' || route.reads === 'file'

async function pass(building: Building, route: Route, visit: Visit): Promise<Reply> {
  const audited = isAudited(route)
  let made: Reply | undefined
  return inTransaction(building.db, seenBy(route, visit, !audited), async (db, atLast) => {
    const record: { subject?: string; detail?: Record<string, string | number | boolean> | undefined } = {}
    const about: Visit['about'] = (kind, id, detail) => Object.assign(record, { subject: `${kind}:${id}`, detail })
    const reply = await route.answer({ ...visit, db, about })
    made = reply
    const outcome = 'page' in reply && (reply.status ?? 200) >= 400 ? 'faults' : 'done'
    if (audited) atLast(writeAudit(db, visit.actor, visit.now, { action: route.audit, outcome, ...record }))
    return reply
  }).catch((error: unknown) => {
    // what was not audited is not given out
    if (made && 'spooled' in made) made.spooled.stream.destroy()
    throw error
  })
}

function seenBy(route: Route, visit: Visit, readOnly: boolean): Seen {
  const area = route.sees === 'city' ? areaOf(visit.city.division) : visit.actor.area
  return { schema: visit.city.schema, area, account: visit.actor.account ?? undefined, readOnly }
}

async function visitOf(building: Building, city: City, request: FastifyRequest): Promise<Visit> {
  const { now, today } = nowIn(city, building.clock)
  const token = request.cookies[sessionCookie]
  const known = token ? await building.whoIs(token, city, now) : undefined
  const voice: Voice = voiceOf(chosenLocale(request))
  return {
    db: building.db,
    now,
    today,
    actor: known?.actor ?? nobody,
    city,
    tools: building.tools,
    voice,
    path: request.url,
    params: request.params as Record<string, string>,
    query: request.query as Visit['query'],
    body: (request.body ?? {}) as Visit['body'],
    uploads: [],
    device: deviceOf(request.headers['user-agent']),
    address: request.ip,
    session: known?.session,
    about: () => undefined,
  }
}

/** A word a person recognises a device by; never the whole header. */
function deviceOf(agent = ''): string {
  const system = /Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(agent)?.[0] ?? '?'
  const browser = /MicroMessenger|Edg|Firefox|Chrome|Safari/.exec(agent)?.[0] ?? '?'
  return `${browser} · ${system}`
}

function send(building: Building, visit: Visit, reply: FastifyReply, answer: Reply): FastifyReply {
  if ('cookies' in answer)
    for (const [name, value] of Object.entries(answer.cookies ?? {})) {
      const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: building.secure } as const
      if (value === null) reply.clearCookie(name, options)
      else reply.setCookie(name, value, { ...options, maxAge: 400 * 24 * 3600 })
    }
  if ('to' in answer) return reply.redirect(answer.to, 303)
  if ('json' in answer)
    return reply
      .code(answer.status ?? 200)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(answer.json))
  if ('file' in answer) {
    if (answer.name) reply.header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(answer.name)}`)
    return reply.type(answer.media_type).send(answer.file)
  }
  if ('spooled' in answer) {
    reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`).header('cache-control', 'no-store')
    return reply.type(answer.media_type).send(answer.spooled.stream)
  }
  if (answer.again_seconds) reply.header('refresh', String(answer.again_seconds))
  return reply
    .code(answer.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(building.present.page(visit, answer))
}

async function refuse(building: Building, route: Route, visit: Visit, request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<FastifyReply> {
  const told = tell(error, building.constraints)
  if (told.bug) request.log.error({ err: told.bug.error, number: told.bug.number, audit: route.audit }, 'bug')
  // asking to sign in before a plain page is no refusal worth a row
  if (told.status !== 503 && (told.status !== 401 || isAudited(route)))
    await inTransaction(building.db, { schema: visit.city.schema, area: '', account: visit.actor.account ?? undefined }, (db) =>
      writeAudit(db, visit.actor, visit.now, { action: route.audit, outcome: 'refused', detail: { status: told.status } }),
    ).catch((fault: unknown) => request.log.error({ err: fault }, 'a refusal could not be audited'))
  reply.code(told.status)
  if (!wantsPage(request) || request.url.split('?')[0]?.endsWith('.json'))
    return reply.type('application/json; charset=utf-8').send(JSON.stringify({ said: visit.voice.fill(told.refusal.phrase, told.refusal.values) }))
  reply.type('text/html; charset=utf-8')
  return reply.send(told.status === 401 ? await building.present.signIn(visit, route.method === 'POST') : building.present.refusal(visit, told.refusal))
}
