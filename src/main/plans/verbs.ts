/** What can be done with plan files without a house: check, test, list constructs, write the schemas. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calendarWith } from '../../kit/calendar.ts'
import { runCases } from '../../plan/cases.ts'
import { constructs, constructsOf } from '../../plan/constructs.ts'
import { schemas } from '../../plan/published.ts'
import { planReference } from '../../plan/reference.ts'
import { casesBeside, line, planFiles, planIn, readText } from './files.ts'

/** Checks plan files and folders. 1 when any has a fault, or there is none. */
export function check(words: readonly string[]): number {
  const files = planFiles(words)
  let faulty = files.length === 0
  for (const file of files) {
    const plan = planIn(file)
    if (plan) console.log(`${file}: ${plan.title.zh} / ${plan.title.en}, ${Object.keys(plan.schemes).length} schemes`)
    else faulty = true
  }
  return faulty ? 1 : 0
}

/** Runs the worked cases beside plan files. 1 when any comes out otherwise, or there is none. */
export function test(words: readonly string[]): number {
  const files = planFiles(words)
  let passed = 0
  let failed = files.length === 0 ? 1 : 0
  for (const file of files) {
    const plan = planIn(file)
    const cases = casesBeside(file)
    const text = existsSync(cases) ? readText(cases) : undefined
    const ran = plan && text !== undefined ? runCases(plan, text, cases, calendarWith()) : undefined
    if (!ran || 'faults' in ran) {
      failed += 1
      if (plan && text === undefined) console.error(`${cases}: there are no worked cases / 没有算例`)
      for (const fault of ran?.faults ?? []) console.error(line(fault))
      continue
    }
    for (const { name, scheme, differences } of ran.results) {
      if (differences.length === 0) passed += 1
      else failed += 1
      for (const { path, expected, got } of differences) console.error(`${cases}: ${scheme}, ${name.zh} / ${name.en}: ${path} should be ${expected}, is ${got}`)
    }
  }
  console.log(`${passed} cases hold, ${failed} do not / ${passed}个算例成立，${failed}个不成立`)
  return failed === 0 ? 0 : 1
}

/** Which constructs are used where, found in the files. */
export function listConstructs(words: readonly string[]): number {
  const json = words.includes('--json')
  const named = words.filter((word) => word !== '--json')
  const files = planFiles(named.length > 0 ? named : ['plans'])
  const used = files.flatMap((file) => {
    const plan = planIn(file)
    return plan ? [{ plan: plan.plan, file, codes: constructsOf(plan) }] : []
  })
  const table = Object.entries(constructs).map(([code, { title: [zh, en], standing }]) => ({
    code,
    zh,
    en,
    standing,
    plans: used.filter(({ codes }) => codes.includes(code)).map(({ plan }) => plan),
  }))
  if (json) console.log(JSON.stringify({ constructs: table, plans: used }, null, 1))
  else for (const { code, zh, en, standing, plans } of table) console.log(`${code} ${zh} / ${en} (${standing}): ${plans.join(' ') || '—'}`)
  return used.length === files.length ? 0 : 1
}

/** Writes the JSON Schemas into plans/schema. */
export function writeSchemas(): number {
  mkdirSync('plans/schema', { recursive: true })
  for (const [name, text] of Object.entries(schemas())) writeFileSync(join('plans/schema', name), text)
  console.log('plans/schema')
  return 0
}

/** Writes the reference of the language into docs. */
export function writeReference(): number {
  writeFileSync('docs/plan-reference.md', planReference())
  console.log('docs/plan-reference.md')
  return 0
}
