import { deepEqual, equal, match } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { nationalLaw } from '../features/programmes/law.ts'
import { changePhrase, changesBetween } from './diff.ts'
import { readPlan } from './read.ts'
import type { Plan } from './shape.ts'

const source = readFileSync('plans/taiyuan-continuing/plan.yaml', 'utf8')
function planOf(text: string): Plan {
  const read = readPlan(text, 'plan.yaml', nationalLaw())
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.plan
}
const toldAfter = (change: (text: string) => string) => changesBetween(planOf(source), planOf(change(source))).map((one) => changePhrase(one).en)

describe('what changed between two versions of a plan', () => {
  test('is nothing when nothing did, whatever the comments and the layout', () => {
    deepEqual(
      toldAfter(
        (text) => `# another comment\n${text.replace('{ zh: 太原市财政局, en: Taiyuan Finance Bureau }', '{ en: Taiyuan Finance Bureau, zh: 太原市财政局 }')}`,
      ).filter((line) => !line.includes('Finance Bureau')),
      [],
    )
  })

  test('names the parameter, the day and both amounts', () => {
    const told = toldAfter((text) =>
      text.replace(
        'values: [{ from: 2025-01-01, value: 10000, assumed: wholly_assumed }]',
        'values: [{ from: 2025-01-01, to: 2026-12-31, value: 10000, assumed: wholly_assumed }, { from: 2027-01-01, value: 12000, assumed: wholly_assumed }]',
      ),
    )
    equal(told.length, 2)
    match(told[0] ?? '', /^parameters › City grant for self-employment › values › 2025-01-01 › to: added: 2026-12-31$/)
    match(told[1] ?? '', /› 2027-01-01: added: from 2027-01-01, value 12000/)
  })

  test('says whom it concerns, and tells added and removed blocks by their names', () => {
    const changes = changesBetween(planOf(source), planOf(source.replace(/      premises:\n[\s\S]*?(?=    conditions:)/, '')))
    equal(changes.length, 1)
    equal(changes[0]?.scheme, 'employment_base')
    match(changes[0] ? changePhrase(changes[0]).zh : '', /^项目 › 残疾人就业创业基地认定 › 材料 › 场所照片：删去：场所照片$/)
  })

  test('tells a changed term and a changed target as numbers', () => {
    const told = toldAfter((text) => text.replace('at_least: 40', 'at_least: 45').replace('valid_for: 3 years', 'valid_for: 2 years'))
    match(told.join('\n'), /valid for: was “3 years”, becomes “2 years”/)
    match(told.join('\n'), /at least: was “40”, becomes “45”/)
  })
})
