/** `tongxing plan check FILE …` and `tongxing plan publish CITY FILE`. */
import { readFileSync } from 'node:fs'
import { nowIn, realClock } from '../kit/clock.ts'
import type { Verb } from '../main.ts'
import { readPlan, type PlanFault } from '../plan/read.ts'
import { publishPlan } from '../features/programmes/acts.ts'
import { nationalLaw } from '../features/programmes/law.ts'
import { asSystem, citiesOf, openHouse } from './house.ts'

const line = ({ file, line: at, column, says }: PlanFault): string => `${file}:${at}:${column} ${says.en} / ${says.zh}`

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    console.error(`${file}: cannot be read`)
    return undefined
  }
}

export const plan: Verb = {
  says: 'plan check FILE …         check plan files; plan publish CITY FILE puts one into force',
  run: async ([verb, ...words], settings) => {
    if (verb === 'check' && words.length > 0) {
      let faults = 0
      for (const file of words) {
        const text = readText(file)
        const read = text === undefined ? { faults: [] } : readPlan(text, file, nationalLaw())
        if ('plan' in read) console.log(`${file}: ${read.plan.title.zh} / ${read.plan.title.en}, ${Object.keys(read.plan.schemes).length} schemes`)
        else {
          for (const fault of read.faults) console.error(line(fault))
          faults += Math.max(1, read.faults.length)
        }
      }
      return faults === 0 ? 0 : 1
    }
    const [slug = '', file = ''] = words
    const text = verb === 'publish' && file ? readText(file) : undefined
    if (text === undefined) {
      console.error('usage: tongxing plan check FILE …   or   tongxing plan publish CITY FILE')
      return 2
    }
    const house = await openHouse(settings)
    try {
      const city = (await citiesOf(house.db)).find((each) => each.slug === slug)
      if (!city) {
        console.error(`there is no city ${slug}`)
        return 1
      }
      const result = await asSystem(house, city, nowIn(city, realClock).now, (act) => publishPlan(act, text, file))
      if ('faults' in result) for (const fault of result.faults) console.error(line(fault))
      else console.log(`published in ${slug}`)
      return 'faults' in result ? 1 : 0
    } finally {
      await house.close()
    }
  },
}
