import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import { readShipped, shippedPlans } from '../../../test/plans.ts'
import { planShape, type Plan } from '../shape.ts'
import { toldBlocks } from './blocks.ts'
import { choiceWords, keyWords } from './key-words.ts'
import { testWords } from './in-words.ts'

function planIn(file: string): Plan {
  const read = readShipped(file)
  if ('faults' in read) throw new Error(`${file}: ${JSON.stringify(read.faults[0])}`)
  return read.plan
}

/** Every key and every choice of the published shape. */
function namesOf(): { keys: Set<string>; choices: Set<string> } {
  const [keys, choices] = [new Set<string>(), new Set<string>()]
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { properties, enum: some, const: one } = node as { properties?: object; enum?: unknown[]; const?: unknown }
    for (const key of Object.keys(properties ?? {})) keys.add(key)
    for (const choice of [...(some ?? []), one]) if (typeof choice === 'string') choices.add(choice)
    for (const inner of Object.values(node)) walk(inner)
  }
  walk(z.toJSONSchema(planShape, { io: 'input', unrepresentable: 'any' }))
  return { keys, choices }
}

describe('a plan told in words', () => {
  test('has a word for every key and every choice of the language', () => {
    const { keys, choices } = namesOf()
    ok(keys.size > 250)
    const apart = new Set(['zh', 'en', 'hant', 'label', 'plan'])
    deepEqual(
      [...keys].filter((key) => !apart.has(key) && !keyWords.has(key)),
      [],
    )
    deepEqual(
      [...choices].filter((choice) => !choiceWords.has(choice)),
      [],
    )
  })

  test('says each plan that ships, whole, in both languages', () => {
    for (const file of shippedPlans()) {
      const plan = planIn(file)
      const text = toldBlocks(plan).flatMap((block) => (block.kind === 'heading' ? [block.says] : block.lines))
      for (const { zh, en } of text) ok(zh.length > 0 && en.length > 0 && !/\[object|undefined/.test(zh + en), `${file}: ${zh} / ${en}`)
      const all = text.map(({ zh }) => zh).join('\n')
      for (const scheme of Object.values(plan.schemes)) {
        ok(all.includes(scheme.title.zh), `${file}: ${scheme.title.zh}`)
        for (const condition of Object.values(scheme.conditions)) ok(all.includes(condition.says.zh), `${file}: ${condition.says.zh}`)
      }
    }
  })

  test('puts expressions and tables of facts into words', () => {
    const plan = planIn('plans/taiyuan-continuing/plan.yaml')
    match(
      testWords(plan, 'monthsBetween(business.opened_on, day) >= parameters.least_months').en,
      /^the whole months from “.+” to day is at least “Least months in business before applying”$/,
    )
    equal(testWords(plan, { 'person.certificate.grade': { at_most: 2 }, 'person.sex': 'female' }).zh, '残疾等级不多于2，并且性别是女')
    match(testWords(plan, { none_of: [{ 'person.certificate.category': ['visual', 'hearing'] }] }).en, /^none of: .+ is Visual or Hearing$/)
  })
})
