/** A shelf for sealed files in any S3-compatible store: path-style addresses, requests signed with AWS Signature Version 4. */
import { createHash, createHmac } from 'node:crypto'
import { realClock, type Clock } from './clock.ts'
import type { Shelf } from './files.ts'

export type Store = {
  /** `s3://bucket/prefix`; the prefix may be absent */
  readonly url: string
  readonly endpoint: string
  readonly accessKey: string
  readonly secretKey: string
  readonly region: string
}

export type Signed = {
  readonly method: string
  /** as sent: each segment percent-encoded once */
  readonly path: string
  /** names in lower case; all of them are signed */
  readonly headers: Readonly<Record<string, string>>
  readonly bodyHash: string
  /** `20130524T000000Z` */
  readonly when: string
}

/**
 * Keeps files in a bucket. A request is tried three times when the store is away or overloaded. Throws an Error that
 * names the store's own code (`SignatureDoesNotMatch`, `NoSuchBucket` …), never a key.
 */
export function s3Shelf(store: Store, clock: Clock = realClock): Shelf {
  const { host: bucket, pathname: prefix } = new URL(store.url)
  const base = new URL(store.endpoint)
  const root = [base.pathname, bucket, decodeURIComponent(prefix)].flatMap((part) => part.split('/')).filter(Boolean)

  const ask = async (method: 'PUT' | 'GET', name: string, body?: Buffer): Promise<Response> => {
    const path = `/${[...root, ...name.split('/')].map(encode).join('/')}`
    const bodyHash = sha256(body ?? '')
    const when = clock().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
    const headers = { host: base.host, 'x-amz-content-sha256': bodyHash, 'x-amz-date': when }
    const authorization = authorizationOf(store, { method, path, headers, bodyHash, when })
    return fetch(new URL(path, base), {
      method,
      headers: { ...headers, authorization },
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
  }

  const patiently = async (method: 'PUT' | 'GET', name: string, body?: Buffer): Promise<Response> => {
    for (let left = 2; ; left -= 1) {
      const answer = await ask(method, name, body).catch((cause: unknown) => new Error(`the file store at ${base.host} cannot be reached`, { cause }))
      const away = answer instanceof Error || answer.status >= 500
      if (!away) return answer
      if (left === 0) throw answer instanceof Error ? answer : await faultOf(answer, method)
      await new Promise((resolve) => setTimeout(resolve, 100 * 4 ** (2 - left)))
    }
  }

  return {
    put: async (name, bytes) => {
      const answer = await patiently('PUT', name, bytes)
      if (!answer.ok) throw await faultOf(answer, 'PUT')
      await answer.arrayBuffer()
    },
    get: async (name) => {
      const answer = await patiently('GET', name)
      if (answer.ok) return Buffer.from(await answer.arrayBuffer())
      const fault = await faultOf(answer, 'GET')
      if (answer.status === 404 && !fault.message.includes('NoSuchBucket')) return undefined
      throw fault
    },
  }
}

/** The Authorization header of a request without a query: AWS Signature Version 4, service `s3`. */
export function authorizationOf(store: Pick<Store, 'accessKey' | 'secretKey' | 'region'>, request: Signed): string {
  const names = Object.keys(request.headers).sort()
  const signed = names.join(';')
  const lines = names.map((name) => `${name}:${request.headers[name] ?? ''}\n`).join('')
  const canonical = [request.method, request.path, '', lines, signed, request.bodyHash].join('\n')
  const scope = `${request.when.slice(0, 8)}/${store.region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', request.when, scope, sha256(canonical)].join('\n')
  const key = scope.split('/').reduce<Buffer>((made, part) => hmac(made, part), Buffer.from(`AWS4${store.secretKey}`))
  return `AWS4-HMAC-SHA256 Credential=${store.accessKey}/${scope}, SignedHeaders=${signed}, Signature=${hmac(key, text).toString('hex')}`
}

async function faultOf(answer: Response, method: string): Promise<Error> {
  const code = /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1] ?? ''
  return new Error(`the file store answered ${method} with ${answer.status} ${code}`.trim())
}

const encode = (part: string): string => encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
