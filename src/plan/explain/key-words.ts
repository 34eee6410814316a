/** What keys and choices of a plan file are called when a plan is told in words. A test holds that none is left out. */
import type { Phrase } from '../../kit/say.ts'
import { keysOfPlans } from './words-of-plans.ts'
import { keysOfSchemes } from './words-of-schemes.ts'
import { outcomes } from './words-of-outcomes.ts'
import { choices } from './words-of-values.ts'

/** A table of lines `name|zh|en`. */
const read = (table: string): readonly (readonly [string, Phrase])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', zh = '', en = ''] = line.split('|')
      return [name, { zh, en }] as const
    })

export const keyWords: ReadonlyMap<string, Phrase> = new Map([...read(keysOfPlans), ...read(keysOfSchemes)])
export const choiceWords: ReadonlyMap<string, Phrase> = new Map([...read(choices), ...read(outcomes)])
