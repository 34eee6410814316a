import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import * as fc from 'fast-check'
import { nationalLaw, textOf } from '../../test/plans.ts'
import { readPlan } from './read.ts'

const text = textOf('plans/taiyuan-double-hundred/plan.yaml')
const law = nationalLaw()
const lines = text.split('\n')

const saysOf = (mangled: string): string[] => {
  const read = readPlan(mangled, 'plan.yaml', law)
  return 'faults' in read ? read.faults.map((f) => f.says.en) : []
}

suite('A mangled plan file', () => {
  const at = fc.integer({ min: 0, max: lines.length - 1 })
  const junk = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    ':',
    '- ',
    '&a',
    '*a',
    '!!set',
    '"',
    "'",
    '\t',
    '|',
    '# ',
    'null',
    '1e999',
    '.nan',
    '0x1F',
    '__proto__: 1',
    '? x',
    '<<: *a',
    '\u0000',
    '，',
    '---',
  )
  const edit = fc.oneof(
    fc.record({ drop: at, count: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ copy: at, to: at }),
    fc.record({ line: at, column: fc.integer({ min: 0, max: 60 }), insert: junk }),
    fc.record({ line: at, column: fc.integer({ min: 0, max: 60 }), insert: fc.string({ maxLength: 8 }) }),
  )
  const mangle = (edits: readonly (typeof edit extends fc.Arbitrary<infer E> ? E : never)[]): string => {
    const changed = [...lines]
    for (const each of edits) {
      if ('drop' in each) changed.splice(each.drop, each.count)
      else if ('copy' in each) changed.splice(each.to, 0, lines[each.copy] ?? '')
      else {
        const line = changed[each.line] ?? ''
        changed[each.line] = line.slice(0, each.column) + each.insert + line.slice(each.column)
      }
    }
    return changed.join('\n')
  }

  test('never makes the reader fall over, in 300 ways, and each fault stands inside the file', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const mangled = mangle(edits)
        const read = readPlan(mangled, 'plan.yaml', law)
        if ('plan' in read) return read.plan.plan === 'taiyuan-double-hundred'
        const count = mangled.split('\n').length
        return read.faults.length > 0 && read.faults.every((f) => f.line >= 1 && f.line <= count && f.column >= 1 && f.says.zh !== '')
      }),
      { numRuns: 300, seed: 20261124 },
    )
  })

  test('that is nothing, a list or a word is a fault', () => {
    for (const odd of ['', '[]', 'plan', '- 1', 'null', '\n\n', '42']) assert.ok(saysOf(odd).length > 0, JSON.stringify(odd))
  })
  test('with an alias is told to write it out', () => {
    const bomb = ['a: &a [x, x]', ...Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`)]
    assert.ok(saysOf(bomb.join('\n')).includes('Anchors and aliases are not used in a plan; write it out'))
  })
  test('nested too deeply is a fault', () => {
    assert.deepEqual(saysOf(`plan: ${'['.repeat(100)}${']'.repeat(100)}`).includes('The file is nested too deeply'), true)
    assert.deepEqual(saysOf('['.repeat(200_000)).length > 0, true)
  })
  test('that is too long is not read', () => assert.deepEqual(saysOf(`${text}\n${'#'.repeat(300_000)}`), ['The file is too long']))
  test('with a key twice is told at the second', () => assert.ok(saysOf(text.replace('purses:', 'bodies: {}\npurses:')).includes('“bodies” stands here twice')))
})
