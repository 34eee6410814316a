/** Pages and addresses that belong to no city: the list of cities, the language, statements, health. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { ask, type Db } from '../kit/db.ts'
import { refuseOtherSites } from '../kit/door/cross-site.ts'
import { tell } from '../kit/door/errors.ts'
import { chosenLocale, isLocale, localeCookie } from '../kit/door/locale.ts'
import { doorWords } from '../kit/door/route.ts'
import { pathWithin } from '../kit/door/within.ts'
import { voiceOf, type Phrase } from '../kit/say.ts'
import { renderPage } from '../ui/frame.tsx'
import { galleryPage } from '../ui/gallery.tsx'
import { Heading, Lead, Link, List, Text } from '../ui/text.tsx'
import { cities } from '../features/accounts/store.ts'
import { words } from './words.ts'

type Options = { db: Db; secure: boolean; metricsPublic: boolean }

/** Hangs them at the server, and answers what no route does. */
export function openHousePages(server: FastifyInstance, { db, secure, metricsPublic }: Options): void {
  const page = (request: FastifyRequest, title: Phrase, body: VNode): string => {
    const voice = voiceOf(chosenLocale(request))
    return renderPage({ voice, title: voice.say(title), path: request.url, nav: [] }, body)
  }
  const html = 'text/html; charset=utf-8'
  server.get('/', async (request, reply) => {
    const all = await cities(db)
    if (all.length === 1) return reply.redirect(`/${all[0]?.slug}`, 303)
    const voice = voiceOf(chosenLocale(request))
    const list =
      all.length === 0 ? (
        <Text>{voice.say(words.no_city)}</Text>
      ) : (
        <List
          items={all.map((city) => (
            <Link href={`/${city.slug}`}>{voice.say({ zh: city.name_zh, en: city.name_en })}</Link>
          ))}
        />
      )
    return reply.type(html).send(page(request, words.cities, <Statement title={voice.say(words.cities)} more={list} />))
  })
  server.get('/accessibility', (request, reply) => {
    const voice = voiceOf(chosenLocale(request))
    const more = <List items={[words.accessibility_standard, words.accessibility_limits].map((phrase) => voice.say(phrase))} />
    return reply
      .type(html)
      .send(page(request, words.accessibility, <Statement title={voice.say(words.accessibility)} lead={voice.say(words.accessibility_lead)} more={more} />))
  })
  server.get('/source', (request, reply) => {
    const voice = voiceOf(chosenLocale(request))
    return reply.type(html).send(page(request, words.source, <Statement title={voice.say(words.source)} lead={voice.say(words.source_lead)} />))
  })
  server.get('/gallery', (request, reply) =>
    reply.type(html).send(page(request, { zh: '组件', en: 'Components' }, galleryPage(voiceOf(chosenLocale(request))))),
  )
  server.post('/language', (request, reply) => {
    refuseOtherSites(request.headers, request.host)
    const { locale, back } = (request.body ?? {}) as { locale?: unknown; back?: unknown }
    if (isLocale(locale)) reply.setCookie(localeCookie, locale, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 400 * 24 * 3600 })
    return reply.redirect(pathWithin(back) ?? '/', 303)
  })
  openHealth(server, db, metricsPublic)
  server.setNotFoundHandler((request, reply) => {
    const voice = voiceOf(chosenLocale(request))
    return reply
      .code(404)
      .type(html)
      .send(page(request, words.not_found, <Statement title={voice.say(words.not_found)} lead={voice.say(doorWords.not_found)} />))
  })
  server.setErrorHandler((error, request, reply) => {
    const told = tell(error, {})
    if (told.bug) request.log.error({ err: told.bug.error, number: told.bug.number }, 'bug')
    const voice = voiceOf(chosenLocale(request))
    return reply
      .code(told.status)
      .type(html)
      .send(page(request, words.not_done, <Statement title={voice.say(words.not_done)} lead={voice.fill(told.refusal.phrase, told.refusal.values)} />))
  })
}

const Statement = ({ title, lead, more }: { title: string; lead?: string; more?: VNode }): VNode => (
  <>
    <Heading level={1} size="l">
      {title}
    </Heading>
    {lead ? <Lead>{lead}</Lead> : null}
    {more ?? null}
  </>
)

function openHealth(server: FastifyInstance, db: Db, metricsPublic: boolean): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers: [registry],
  })
  server.addHook('onResponse', async (request, reply) => {
    seconds.observe({ method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  server.get('/healthz', () => ({ alive: true }))
  server.get('/readyz', async (_request, reply) => {
    try {
      await ask(db)
      return { ready: true }
    } catch {
      return reply.code(503).send({ ready: false })
    }
  })
  server.get('/metrics', async (request, reply) => {
    if (!metricsPublic && !/^(127\.|::1$|::ffff:127\.)/.test(request.ip)) return reply.callNotFound()
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
