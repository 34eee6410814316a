/** Takes a demonstration city away again. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeCity } from '../../kit/migrate.ts'

/** Removes a demonstration city; throws when it is none. Files stay: they lie by their content, and another city may hold the same. */
export async function removeDemonstration(ownerUrl: string, slug: string, dataDir: string): Promise<void> {
  await removeCity(ownerUrl, slug)
  // the heads of its audit chain lie outside the database, and would accuse the next one
  rmSync(join(dataDir, `audit-${slug}.heads`), { force: true })
}
