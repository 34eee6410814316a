/** The house is killed, as by a power cut, while a mail is on its way: none is lost, and a second copy bears the same Message-ID. */
import { deepEqual, equal } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { shareTown, type Told, type Town } from './town.ts'
import { at } from './world.ts'

let town: Town
shareTown((given) => (town = given))

/** Somebody to whom a mail is due at one o'clock. */
async function awaited(): Promise<Told> {
  const one = await town.somebody()
  await town.wishes(one, { channel: 'email', email: 'two@example.org' })
  await town.tell(one)
  await at(town.city, '01T12:00')
  return one
}
/** Runs a house of its own at one o'clock, and kills it (SIGKILL) at a moment of its first mail. Returns the signal that ended it. */
async function killedAt(moment: 'address' | 'mail'): Promise<unknown> {
  const { city, world } = town
  const house = join(import.meta.dirname, 'dying-house.js')
  const child = spawn(process.execPath, [house, city.url, city.dataDir, world.smtpUrl, '2026-03-01T13:00:00+08:00'], { stdio: 'inherit' })
  world.meets = (now) => {
    if (now === moment) child.kill('SIGKILL')
  }
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  world.meets = () => {}
  // waits until the database has noticed, and let go of what the dead held
  await city.asProgram(({ db }) => db.selectFrom('errand').select('id').forUpdate().execute())
  return signal
}
const ids = (): string[] => town.world.mails.map(({ text }) => /Message-ID: (<\S+>)/i.exec(text)?.[1] ?? '')

test('killed before the mail server has the mail, it hands it over after its restart, once', async () => {
  const one = await awaited()
  equal(await killedAt('address'), 'SIGKILL')
  deepEqual([town.world.mails.length, (await town.errandsOf(one))[0]?.state], [0, 'waiting'])
  await at(town.city, '01T13:01')
  deepEqual([town.world.mails.length, (await town.errandsOf(one))[0]?.state], [1, 'sent'])
  await at(town.city, '01T14:00')
  equal(town.world.mails.length, 1)
})

test('killed between handing over and noting it, it hands it over once more under the same Message-ID, and never again', async () => {
  const one = await awaited()
  equal(await killedAt('mail'), 'SIGKILL')
  deepEqual([town.world.mails.length, (await town.errandsOf(one))[0]?.state], [1, 'waiting'])
  await at(town.city, '01T13:01')
  await at(town.city, '01T14:00')
  equal((await town.errandsOf(one))[0]?.state, 'sent')
  equal(ids().length, 2)
  equal(new Set(ids()).size, 1, 'whoever brings the mail can drop the copy')
})
