/** What is generated or written beside the code agrees with it. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { toHant } from '../src/kit/hant.ts'
import type { Phrase } from '../src/kit/say.ts'
import { drawMap } from '../src/main/map.ts'
import { generateTables } from '../src/main/tables.ts'
import { givenCity, type GivenCity } from './given.ts'

let city: GivenCity
before(async () => {
  city = await givenCity()
})
after(() => city.close())

const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '').toSorted()
const isPhrase = (value: unknown): value is Phrase => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

/** What is wrong with the phrases of a module. */
function phraseFaults(at: string, value: unknown): string[] {
  if (!isPhrase(value))
    return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, one]) => phraseFaults(`${at}.${name}`, one)) : []
  const faults = []
  if (value.zh.trim() === '' || value.en.trim() === '') faults.push(`${at} says nothing in one language`)
  if (new Set(slots(value.zh)).symmetricDifference(new Set(slots(value.en))).size > 0) faults.push(`${at} has other slots in English than in Chinese`)
  return faults
}

describe('what is generated', () => {
  test('docs/map.md is the map of today’s routes, flow and tables', () => {
    equal(readFileSync('docs/map.md', 'utf8'), drawMap())
  })

  test('src/kit/tables.ts is what the migrated database says', () => {
    equal(readFileSync('src/kit/tables.ts', 'utf8'), generateTables(city.ownerUrl, city.city.schema))
  })

  test('a migration’s name is four digits and words', () => {
    const names = globSync('migrations/**/*').filter((path) => path.includes('.'))
    ok(names.length > 0)
    for (const name of names) match(basename(name), /^\d{4}(_[a-z]+)+\.sql$/)
  })
})

describe('words', () => {
  test('are said in both languages, with the same slots', async () => {
    const modules = globSync('dist/src/**/words.js')
    ok(modules.length > 10)
    const faults = []
    for (const path of modules) faults.push(...phraseFaults(path, await import(pathToFileURL(resolve(path)).href)))
    deepEqual(faults, [])
    deepEqual(phraseFaults('x', { a: { zh: '{n}', en: '{m}' }, b: { zh: '', en: 'b' } }), [
      'x.a has other slots in English than in Chinese',
      'x.b says nothing in one language',
    ])
  })

  test('of the field have one identifier each, which the house uses', () => {
    const terms = [...readFileSync('docs/words.md', 'utf8').matchAll(/^\| (.+?) \| (.+?) \| (.+?) \| `(\w+)` \|$/gm)].map((found) => found.slice(1))
    ok(terms.length > 40)
    const used = new Set(
      globSync(['src/**/*.{ts,tsx}', 'migrations/**/*.sql', 'plans/**/*.yaml']).flatMap((path) => readFileSync(path, 'utf8').match(/\w+/g) ?? []),
    )
    deepEqual(
      terms.filter(([, , , name = '']) => !used.has(name)),
      [],
    )
    for (const [zh = '', hant] of terms) equal(hant, toHant(zh))
    for (const at of [0, 3]) equal(new Set(terms.map((term) => term[at])).size, terms.length, 'a term or an identifier stands twice')
  })
})
