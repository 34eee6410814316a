/** Runs one bench, or all of them, and prints what they found. */
import { desk } from './desk.ts'
import { fault } from './fault.ts'
import { importing } from './import.ts'
import { lists } from './lists.ts'
import { mangling } from './mangled.ts'
import { match } from './match.ts'
import { page } from './page.ts'
import { rules } from './rules.ts'
import { circumstances, type Bench } from './report.ts'
import { shortlist } from './shortlist.ts'
import { start } from './start.ts'

const benches: Record<string, Bench> = { page, fault, import: importing, start, lists, match, shortlist, mangled: mangling, rules, desk }
const words = process.argv.slice(2)
const json = words.includes('--json')
const names = words.filter((word, i) => !word.startsWith('--') && words[i - 1] !== '--count')
const unknown = names.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
let good = true
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue
  const { figures, holds } = await bench(json ? console.error : console.log)
  good &&= holds
  if (json) console.log(JSON.stringify({ bench: name, holds, figures, ...(await circumstances()) }))
}
process.exit(good ? 0 : 1)
