/** The HTTP server, with its headers, limits and parsers, before any route hangs in it. */
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import fastifyFormbody from '@fastify/formbody'
import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import fastifyUnderPressure from '@fastify/under-pressure'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import { doorWords } from './door/route.ts'
import { fileLimits } from './files.ts'

export type ServerOptions = {
  readonly publicFolder: string
  readonly secure: boolean
  readonly trustProxy?: string | undefined
  readonly logLevel: string
  /** a stream for the log, where it is not standard output */
  readonly logTo?: { write: (line: string) => void }
}

/** A server that logs method, route pattern, status and time: never an address with its ids, a body or a cookie. */
export async function makeServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: {
      level: options.logLevel,
      base: null,
      serializers: { req: () => ({}), res: () => ({}), err: plainError },
      ...(options.logTo ? { stream: options.logTo } : {}),
    },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    trustProxy: options.trustProxy ?? false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    // an address that cannot even be read has no city and no reader's language: both languages, in plain text
    frameworkErrors: (_error, _request, reply) => {
      reply.raw.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end(`${doorWords.not_found.zh}\n${doorWords.not_found.en}\n`)
    },
  })
  server.addHook('onResponse', async (request, reply) => {
    request.log.info({ method: request.method, route: request.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: options.secure,
    referrerPolicy: { policy: 'same-origin' },
  })
  await server.register(fastifyCompress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } })
  await server.register(fastifyCookie)
  // forms are all that is posted here; what JSON can say beside text (numbers, nested objects) is never read
  server.removeAllContentTypeParsers()
  await server.register(fastifyFormbody, { bodyLimit: 256 * 1024 })
  await server.register(fastifyMultipart, { limits: { fileSize: fileLimits.bytes, files: 5, fields: 50, fieldSize: 64 * 1024 } })
  await server.register(fastifyStatic, { root: options.publicFolder, prefix: '/assets/', maxAge: '1h', index: false })
  await server.register(fastifyUnderPressure, { maxEventLoopDelay: 5000, retryAfter: 5 })
  return server
}

/** An error for the log: its kind, code, constraint and place. A database's message may quote a person's row, so only our own words are kept. */
function plainError(error: Error & { code?: string; constraint?: string }): {
  type: string
  message: string
  stack: string
  code?: string
  constraint?: string
} {
  const own = error instanceof TypeError || error instanceof RangeError
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const { code, constraint } = error
  return { type: error.name, message: own ? error.message : '', stack: stack.join('\n'), ...(code ? { code } : {}), ...(constraint ? { constraint } : {}) }
}
