import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { authorizationOf, s3Shelf } from './s3-shelf.ts'

const keys = { accessKey: 'AKSAMPLE', secretKey: 'the/store+secret', region: 'cn-north-1' }
const objects = new Map<string, Buffer>()
const asked: string[] = []
/** how many of the next requests the store answers with 503 */
let overloaded = 0

/** The signature a store expects, worked out from the raw request as it came in, step by step as the AWS manual has it. */
function expected(request: IncomingMessage, body: Buffer, secret: string): string {
  const [, scope = '', signed = ''] = /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+),/.exec(request.headers.authorization ?? '') ?? []
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const digest = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')
  const mac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()
  let canonical = `${request.method}\n${path}\n${query}\n`
  for (const name of signed.split(';')) canonical += `${name}:${String(request.headers[name]).trim()}\n`
  canonical += `\n${signed}\n${digest(body)}`
  const text = `AWS4-HMAC-SHA256\n${String(request.headers['x-amz-date'])}\n${scope}\n${digest(canonical)}`
  const [day = '', region = '', service = ''] = scope.split('/')
  return mac(mac(mac(mac(mac(`AWS4${secret}`, day), region), service), 'aws4_request'), text).toString('hex')
}

const store = createServer(async (request, reply) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const path = request.url ?? ''
  const fail = (status: number, code: string) => reply.writeHead(status).end(`<Error><Code>${code}</Code></Error>`)
  asked.push(`${request.method} ${path}`)
  if (overloaded > 0) {
    overloaded -= 1
    return fail(503, 'SlowDown')
  }
  const signature = /Signature=(\w+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (signature !== expected(request, body, keys.secretKey)) return fail(403, 'SignatureDoesNotMatch')
  if (request.headers['x-amz-content-sha256'] !== createHash('sha256').update(body).digest('hex')) return fail(400, 'XAmzContentSHA256Mismatch')
  if (!path.startsWith('/files/')) return fail(404, 'NoSuchBucket')
  if (request.method === 'PUT') {
    objects.set(path, body)
    return reply.end()
  }
  const found = objects.get(path)
  return found ? reply.end(found) : fail(404, 'NoSuchKey')
})

let endpoint = ''
before(async () => {
  await new Promise<void>((done) => store.listen(0, '127.0.0.1', done))
  endpoint = `http://127.0.0.1:${(store.address() as AddressInfo).port}`
})
after(() => {
  store.closeAllConnections()
  store.close()
})

describe('files in an S3-compatible store', () => {
  test('what is put comes back byte for byte, under bucket and prefix', async () => {
    const shelf = s3Shelf({ ...keys, endpoint, url: 's3://files/taiyuan/sealed' })
    const bytes = Buffer.from([0, 255, 10, 13, 128])
    await shelf.put('ab/abcd', bytes)
    assert.deepEqual(await shelf.get('ab/abcd'), bytes)
    assert.equal(asked.at(-1), 'GET /files/taiyuan/sealed/ab/abcd')
  })

  test('a bucket needs no prefix, and a prefix may hold any letters', async () => {
    for (const url of ['s3://files', 's3://files/太原 (a+b)!/x']) {
      const shelf = s3Shelf({ ...keys, endpoint, url })
      await shelf.put('cd/1', Buffer.from(url))
      assert.equal((await shelf.get('cd/1'))?.toString(), url)
    }
    assert.equal(asked.at(-1), 'GET /files/%E5%A4%AA%E5%8E%9F%20%28a%2Bb%29%21/x/cd/1')
  })

  test('a file that was never put is undefined, but a missing bucket is an error', async () => {
    assert.equal(await s3Shelf({ ...keys, endpoint, url: 's3://files/a' }).get('no/thing'), undefined)
    await assert.rejects(s3Shelf({ ...keys, endpoint, url: 's3://elsewhere/a' }).get('no/thing'), /answered GET with 404 NoSuchBucket/)
  })

  test('a wrong secret is told clearly, and keeps the keys to itself', async () => {
    const shelf = s3Shelf({ ...keys, secretKey: 'not-the-secret', endpoint, url: 's3://files/a' })
    const told = (error: Error) => error.message === 'the file store answered PUT with 403 SignatureDoesNotMatch'
    await assert.rejects(shelf.put('ef/1', Buffer.from('x')), told)
    await assert.rejects(shelf.get('ef/1'), /answered GET with 403 SignatureDoesNotMatch/)
    assert.ok(!objects.has('/files/a/ef/1'))
  })

  test('a store that is overloaded for a moment is asked again; one that stays so is an error', async () => {
    const shelf = s3Shelf({ ...keys, endpoint, url: 's3://files/busy' })
    overloaded = 2
    await shelf.put('gh/1', Buffer.from('patience'))
    assert.equal((await shelf.get('gh/1'))?.toString(), 'patience')
    overloaded = 3
    await assert.rejects(shelf.get('gh/1'), /answered GET with 503 SlowDown/)
    assert.equal(overloaded, 0)
  })

  test('a store that is not there is an error that names its address', async () => {
    const shelf = s3Shelf({ ...keys, endpoint: 'http://127.0.0.1:9', url: 's3://files/a' })
    await assert.rejects(shelf.get('ab/1'), /the file store at 127\.0\.0\.1:9 cannot be reached/)
  })

  test('the signature is that of the example in the AWS manual (GET Object with a range)', () => {
    const example = { accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1' }
    const bodyHash = createHash('sha256').digest('hex')
    const when = '20130524T000000Z'
    const headers = { host: 'examplebucket.s3.amazonaws.com', range: 'bytes=0-9', 'x-amz-content-sha256': bodyHash, 'x-amz-date': when }
    const made = authorizationOf(example, { method: 'GET', path: '/test.txt', headers, bodyHash, when })
    assert.match(made, /Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41$/)
  })
})
