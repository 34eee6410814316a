/** `tongxing plan check|test|constructs|schema …` and `tongxing plan publish CITY FILE`. */
import { nowIn, realClock } from '../kit/clock.ts'
import type { Verb } from '../main.ts'
import { proposePlan } from '../features/programmes/proposals.ts'
import { asSystem, citiesOf, openHouse } from './house.ts'
import { line, readText } from './plans/files.ts'
import { diff, explain } from './plans/telling.tsx'
import { check, listConstructs, test, writeReference, writeSchemas } from './plans/verbs.ts'

export const plan: Verb = {
  says: 'plan check|test FILE|FOLDER …   check plan files, run their cases; plan explain FILE; plan diff A B; plan constructs [--json]; plan schema; plan reference; plan publish CITY FILE',
  run: async ([verb, ...words], settings) => {
    if (verb === 'check' && words.length > 0) return check(words)
    if (verb === 'test' && words.length > 0) return test(words)
    if (verb === 'explain') return explain(words)
    if (verb === 'diff') return diff(words)
    if (verb === 'constructs') return listConstructs(words)
    if (verb === 'schema') return writeSchemas()
    if (verb === 'reference') return writeReference()
    const [slug = '', file = ''] = words
    const text = verb === 'publish' && file ? readText(file) : undefined
    if (text === undefined) {
      console.error(
        'usage: tongxing plan check|test FILE|FOLDER …   plan explain FILE   plan diff A B   plan constructs [--json]   plan schema   plan reference   plan publish CITY FILE',
      )
      return 2
    }
    const house = await openHouse(settings)
    try {
      const city = (await citiesOf(house.db)).find((each) => each.slug === slug)
      if (!city) {
        console.error(`there is no city ${slug}`)
        return 1
      }
      const result = await asSystem(house, city, nowIn(city, realClock).now, (act) => proposePlan(act, text, file))
      if ('faults' in result) for (const fault of result.faults) console.error(line(fault))
      else console.log(`proposed in ${slug} as number ${result.id}: a city officer confirms it at /${slug}/plans/proposals/${result.id}`)
      return 'faults' in result ? 1 : 0
    } finally {
      await house.close()
    }
  },
}
