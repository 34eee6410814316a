import { deepEqual, equal, rejects } from 'node:assert/strict'
import { readdirSync, readlinkSync } from 'node:fs'
import { test } from 'node:test'
import { spool } from './spool.ts'

async function* pieces(n: number): AsyncGenerator<Buffer> {
  for (let i = 0; i < n; i += 1) yield Buffer.alloc(1000, `${i % 10}`)
}
/** Files this program holds open that have no name any more. */
const held = (): number =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).includes('/spool')
    } catch {
      return false
    }
  }).length

test('what is spooled comes back whole, and then is gone', async () => {
  const { byte_count, stream } = await spool(pieces(300))
  equal(byte_count, 300_000)
  const back: Buffer[] = []
  for await (const piece of stream) back.push(piece as Buffer)
  const all: Buffer[] = []
  for await (const piece of pieces(300)) all.push(piece)
  deepEqual(Buffer.concat(back), Buffer.concat(all))
  await new Promise((done) => setTimeout(done, 20))
  equal(held(), 0)
})

test('a spool that nobody reads to its end, or that fails, leaves nothing open', async () => {
  const { stream } = await spool(pieces(300))
  stream.destroy()
  await rejects(
    spool(
      (async function* failing() {
        yield Buffer.from('x')
        throw new Error('half-way')
      })(),
    ),
    /half-way/,
  )
  await new Promise((done) => setTimeout(done, 20))
  equal(held(), 0)
})
