import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { faultsOfSmall, readSmall } from '../../test/small-plan.ts'

const parameters = (...each: string[]): string => `parameters: { ${each.join(', ')} }`
const parameter = (name: string, values: string, more = ''): string => `${name}: { title: §, unit: money, values: [${values}]${more} }`
const review = (...stages: string[]): string =>
  `review: [${stages.join(', ')}, { stage: decision, kind: decision, title: §, by: city_officer, within: 3 days }]`
const notice = (name: string, term: string): string => `{ stage: ${name}, kind: notice, title: §, by: district_officer, for: ${term}, shows: [scheme] }`
const clock = (says: string): string => `\nclocks: { total: { title: §, ${says} } }`

suite('What is worked out from itself is told when the file is read', () => {
  test('parameters of each other, at each of them, with the way round', () => {
    const read = readSmall(parameters(parameter('a', '{ value: { of: b, times: 2 } }'), parameter('b', '{ value: { of: a, times: 2 } }')))
    assert.ok('faults' in read)
    assert.deepEqual(
      read.faults.map((f) => f.says.en),
      ['It is worked out from itself: a → b → a', 'It is worked out from itself: b → a → b'],
    )
    assert.ok(read.faults.every((f) => f.line > 1 && f.column > 1))
  })
  test('a measure and a parameter that asks for it', () =>
    assert.deepEqual(
      faultsOfSmall(
        `${parameters(parameter('a', '{ when: { measures.m: { above: 3 } }, value: 5 }, { value: 1 }'))}
measures: { m: { title: §, unit: money, is: 'parameters.a * 2' } }`,
      ).filter((f) => f.includes('itself')),
      ['It is worked out from itself: a → m → a', 'It is worked out from itself: m → a → m'],
    ))
  test('a measure of itself, a bound of itself, a condition of itself', () => {
    const itself = (plan: string): number => faultsOfSmall(plan).filter((f) => f.includes('itself')).length
    assert.equal(itself(`measures: { m: { title: §, unit: count, is: 'measures.m + 1' } }`), 1)
    assert.equal(itself(`measures: { m: { title: §, unit: count, is: 'staff.count', at_most: m } }`), 1)
    assert.equal(itself('conditions: { c: { says: §, any_of: [{ business.first: true }, { condition: c }] } }'), 1)
    assert.equal(itself(parameters(parameter('a', '{ value: 1 }', ', uprated: { each: year, on: 01-01, percent: a }'))), 1)
  })
  test('and a chain that ends somewhere is not', () =>
    assert.deepEqual(faultsOfSmall(parameters(parameter('a', '{ value: { of: b, times: 2 } }'), parameter('b', '{ value: 3 }'))), []))
})

suite('A parameter that may only raise the law', () => {
  const quota = (values: string, of = 'law.quota_floor'): string[] =>
    faultsOfSmall(`parameters: { quota: { title: §, unit: percent, narrows: { of: ${of}, may: raise }, values: [${values}] } }`)
  test('raises it or keeps to it', () => assert.deepEqual(quota('{ value: 1.5 }, { from: 2027-01-01, value: 1.7 }'), []))
  test('is told where it goes below', () => {
    const found = quota('{ value: 1.7 }, { from: 2027-01-01, value: 1.49 }')
    assert.equal(found.length, 1)
    assert.match(found[0] ?? '', /^It may not be below “law.quota_floor”, which is 1.5 on 2027-01-01$/)
  })
  test('cannot be held against another unit', () => assert.match(quota('{ value: 1.7 }', 'law.levy_exempt_staff')[0] ?? '', /another unit/))
})

suite('Limits inside a limit', () => {
  test('a stage longer than its clock is told', () =>
    assert.deepEqual(faultsOfSmall('', review(notice('n', '20 days')) + clock('within: 15 days')), [
      'This stage may take longer than the clock “total” it runs under',
      'The notices alone take longer than this clock',
    ]))
  test('notices that together are longer are told', () =>
    assert.deepEqual(faultsOfSmall('', review(notice('a', '10 days'), notice('b', '10 days')) + clock('within: 15 days')), [
      'The notices alone take longer than this clock',
    ]))
  test('five days of fifteen, what is left out and what stands still are not', () => {
    assert.deepEqual(faultsOfSmall('', review(notice('n', '5 working days')) + clock('within: 15 days')), [])
    assert.deepEqual(faultsOfSmall('', review(notice('n', '20 days')) + clock('within: 15 days, without: [n]')), [])
    assert.deepEqual(faultsOfSmall('', review(notice('n', '20 days')) + clock('within: 15 days, stands_still: [notice]')), [])
  })
  test('a clock that ends before it begins is told', () =>
    assert.match(faultsOfSmall('', review(notice('n', '5 days')) + clock('from: decision, to: n, within: 15 days'))[0] ?? '', /ends at a stage before/))
})

suite('What is assumed when nothing is filed', () => {
  const unfiled = (facts: string): string[] => faultsOfSmall('', `unfiled: { says: §, facts: { ${facts} } }`)
  test('is a fact with a value it can have', () => {
    assert.deepEqual(unfiled('staff.disabled_count: 0, organisation.ratio_declared: false'), [])
    assert.match(unfiled('organisation.ratio_declared: 0')[0] ?? '', /true or false/)
    assert.match(unfiled('business.kind: shed')[0] ?? '', /must be one of/)
    assert.match(unfiled('staff: 3')[0] ?? '', /no fact “staff”/)
  })
  test('is none that is worked out from others', () => assert.match(unfiled('person.age: 30')[0] ?? '', /worked out from other facts/))
})

suite('Faults of shape are told in our own sentences', () => {
  const says = (scheme: string, plan = ''): string => faultsOfSmall(plan, scheme).join('; ')
  test('each kind of value by its name', () => {
    assert.equal(says('asks: 3'), 'Here stands a block of named entries')
    assert.equal(says('windows: soon'), 'Here stands a list')
    assert.equal(says('windows: []'), 'There must be at least 1 of them')
    assert.equal(says('asks: { q: { kind: text, label: §, optional: 1 } }'), 'Here stands true or false')
    assert.equal(says('award: { rows: { r: { title: §, pays: true, from: city } } }'), 'Here stands a number or text')
    assert.equal(says('award: { rows: { r: { title: §, pays: [1], from: city } } }'), 'Here stands a number or text')
    assert.equal(says('', 'title: { zh: "", en: Small }'), 'It must not be empty')
    assert.equal(says('', `title: { zh: 小, en: ${'a'.repeat(2001)} }`), 'It must not be longer than 2000 characters')
    assert.equal(says('conditions: { c: { says: §, when: { staff.count: {} } } }'), 'Write at least one of at_least, at_most, above and below')
    assert.equal(says('', 'targets: { t: { title: §, counts: placements, years: { next: 3 } } }'), 'A year is four digits in quotation marks')
    assert.equal(says('award: { rows: { r: { title: §, from: city } } }'), '“pays” is missing')
  })
})
