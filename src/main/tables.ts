/** `tongxing tables`: generates the table types from the migrated database (src/kit/tables.ts). */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Verb } from '../main.ts'
import { citiesOf, openHouse } from './house.ts'

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
    const house = await openHouse(settings)
    try {
      const [city] = await citiesOf(house.db)
      if (!city) throw new Error('open a city first')
      writeFileSync('src/kit/tables.ts', generateTables(house.ownerUrl ?? '', city.schema))
    } finally {
      await house.close()
    }
    return 0
  },
}
