/** Uses the cluster that another process of this data folder is running: `tongxing verify` beside `tongxing serve`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { asOwner, passwordsOf, pidIn, socketOf, urlOf } from './access.ts'
import { placeFor } from './place.ts'
import type { Cluster } from './start.ts'

/** The running cluster of a data folder, not stopped by its `stop`; undefined when none answers. */
export async function attachCluster(dataDir: string): Promise<Cluster | undefined> {
  if (!existsSync(join(dataDir, 'database.json'))) return undefined
  const place = placeFor(dataDir)
  const pid = pidIn(place)
  if (pid === undefined) return undefined
  const passwords = passwordsOf(dataDir, false)
  const socket = socketOf(place)
  try {
    await asOwner(socket, passwords, (client) => client.query('select 1'))
  } catch {
    return undefined
  }
  return {
    url: urlOf(socket, passwords, 'program'),
    ownerUrl: urlOf(socket, passwords, 'owner'),
    place,
    pid,
    ended: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  }
}
