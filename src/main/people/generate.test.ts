import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { readCertificateNo } from '../../kit/identifiers.ts'
import { people } from './generate.ts'

const wish = { count: 5000, seed: 7, today: '2026-03-02', townships: ['140107003', '140181203'] }

test('generated persons are the same for the same seed, and others for another', () => {
  deepEqual([...people(wish)], [...people(wish)])
  ok(JSON.stringify([...people({ ...wish, count: 5 })]) !== JSON.stringify([...people({ ...wish, count: 5, seed: 8 })]))
})

test('generated persons have numbers that pass their check, each once, under a code nobody has', () => {
  const numbers = [...people(wish)].map(({ record }) => record.certificate_no ?? '')
  equal(new Set(numbers).size, numbers.length)
  ok(numbers.every((number) => number.startsWith('140199') && readCertificateNo(number) !== undefined))
})

test('a soiled list has about its share of faults, of every kind', () => {
  const soils = [...people({ ...wish, soiled: 0.05 })].flatMap(({ soil }) => soil ?? [])
  ok(soils.length > 150 && soils.length < 350, `${soils.length}`)
  equal(new Set(soils).size, 7)
})
