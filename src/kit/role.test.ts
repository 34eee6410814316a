import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaOf } from './role.ts'

test('the area of a division is what all codes inside it begin with', () => {
  const areas = {
    '140000': '14',
    '140100': '1401',
    '141000': '1410',
    '140107': '140107',
    '140110': '140110',
    '140107003': '140107003',
    '140107003001': '140107003001',
  }
  for (const [division, area] of Object.entries(areas)) {
    assert.equal(areaOf(division), area)
    assert.ok(division.startsWith(area))
  }
})

test('what is no division code has no area', () => {
  for (const text of ['', '14', '1401000', '14010x', '140107003001001', ' 140107']) assert.throws(() => areaOf(text), RangeError, text)
})
