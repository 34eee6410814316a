/** A house of its own, as a process: it carries the messages that are due at an instant, and may be killed at it. */
import { join } from 'node:path'
import { calendarWith } from '../../src/kit/calendar.ts'
import { cipherOf } from '../../src/kit/cipher.ts'
import { openDb } from '../../src/kit/db.ts'
import { fileStore } from '../../src/kit/files.ts'
import { folderShelf } from '../../src/kit/shelf.ts'
import { signerOf } from '../../src/kit/signer.ts'
import { waysOf } from '../../src/kit/ways/open.ts'
import { carryMessages } from '../../src/features/messages/work.ts'
import { asSystem, citiesOf } from '../../src/main/house.ts'

const [url = '', dataDir = '', smtpUrl = '', now = ''] = process.argv.slice(2)
const db = openDb(url, { max: 2 })
const cipher = cipherOf(join(dataDir, 'keys.json'))
const nothing = { SMS_URL: undefined, SMS_SECRET: undefined, MAIL_SECRET: undefined, FEDERATION_PHONE: undefined }
const tools = {
  cipher,
  files: fileStore(folderShelf(join(dataDir, 'files')), cipher),
  calendar: calendarWith(),
  signer: signerOf(join(dataDir, 'signing.pem')),
  publicUrl: 'https://tongxing.example',
  ways: waysOf({ ...nothing, SMTP_URL: smtpUrl, MAIL_FROM: 'office@tongxing.example' }),
}
const [city] = await citiesOf(db)
if (!city) throw new Error('the template has no city')
await carryMessages((work, as) => asSystem({ db, tools }, city, Temporal.Instant.from(now), work, as))
await db.destroy()
