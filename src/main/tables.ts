/** `tongxing tables`: generates the table types from the migrated database (src/kit/tables.ts). */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCity } from '../kit/migrate.ts'
import type { Verb } from '../main.ts'
import { openHouse } from './house.ts'

const mapping = { timestamptz: 'Temporal.Instant', int8: 'bigint', xid8: 'string' }

/** The text of the table types of a database, whose city schema stands for every city's. */
export function generateTables(ownerUrl: string, schema: string): string {
  const out = join(tmpdir(), `tables-${process.pid}.ts`)
  const args = ['--dialect', 'postgres', '--url', ownerUrl, '--out-file', out, '--default-schema', schema, '--date-parser', 'string']
  execFileSync('node_modules/.bin/kysely-codegen', [...args, '--type-mapping', JSON.stringify(mapping)], { stdio: ['ignore', 'ignore', 'inherit'] })
  return readFileSync(out, 'utf8')
}

export const tables: Verb = {
  says: 'tables                    generate the table types (for developers)',
  run: async (_words, settings) => {
    // a database of its own, thrown away afterwards: what the developer's city holds does not matter
    const folder = mkdtempSync(join(tmpdir(), 'tongxing-tables-'))
    const house = await openHouse({ ...settings, DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, DATA_DIR: folder })
    try {
      const schema = await openCity(house.ownerUrl ?? '', 'migrations', {
        slug: 'tables',
        division: '140100',
        name_zh: '表',
        name_en: 'Tables',
        demonstration: false,
      })
      writeFileSync('src/kit/tables.ts', generateTables(house.ownerUrl ?? '', schema))
    } finally {
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    }
    return 0
  },
}
