/** The command line. */
import { Hindrance } from './kit/hindrance.ts'
import { readSettings, type Settings } from './kit/settings.ts'
import { city } from './main/city.ts'
import { demo } from './main/demo.ts'
import { keys } from './main/keys.ts'
import { map } from './main/map.ts'
import { migrateVerb } from './main/migrate.ts'
import { plan } from './main/plan.ts'
import { serve } from './main/serve.ts'
import { tables } from './main/tables.ts'
import { verify } from './main/verify.ts'

/** A verb gets its words and the settings, and returns the exit code. */
export type Verb = { readonly says: string; readonly run: (words: readonly string[], settings: Settings) => Promise<number> }

const verbs: Record<string, Verb> = { serve, migrate: migrateVerb, plan, demo, verify, city, keys, map, tables }

function help(): void {
  console.log('tongxing: runs a public programme that gets disabled people into work\n')
  for (const { says } of Object.values(verbs)) console.log(`  tongxing ${says}`)
  console.log('\nSettings (environment): PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_OWNER_URL, DEMO_PASSWORD, PUBLIC_URL,')
  console.log(
    'TRUST_PROXY, METRICS_PUBLIC, LOG_LEVEL, FILES_URL with S3_ENDPOINT, S3_ACCESS_KEY, S3_SECRET_KEY, S3_REGION, SMTP_URL with MAIL_FROM and MAIL_SECRET,',
  )
  console.log('SMS_URL with SMS_SECRET, FEDERATION_PHONE.')
}

const [name = '--help', ...words] = process.argv.slice(2)
const verb = verbs[name]
const read = readSettings(process.env)
if (name === '--help' || name === '-h' || name === 'help') help()
else if (verb && words.some((word) => word === '--help' || word === '-h')) console.log(`tongxing ${verb.says}`)
else if (!verb) {
  console.error(`There is no verb “${name}”. tongxing --help lists them.`)
  process.exitCode = 2
} else if ('faults' in read) {
  for (const fault of read.faults) console.error(fault)
  process.exitCode = 2
} else process.exitCode = await verb.run(words, read.settings).catch(hindered)
if (process.connected) process.disconnect?.()

function hindered(error: unknown): number {
  if (!(error instanceof Hindrance)) throw error
  console.error(error.message)
  return 1
}
