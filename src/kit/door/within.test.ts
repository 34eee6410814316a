import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { pathWithin } from './within.ts'

test('a reader is sent on to a path of this house, fit for a header', () => {
  equal(pathWithin('/taiyuan/mine?a=1#b'), '/taiyuan/mine?a=1#b')
  equal(pathWithin('/太原'), '/%E5%A4%AA%E5%8E%9F')
  equal(pathWithin('/taiyuan', '/taiyuan'), '/taiyuan')
  equal(pathWithin('/a\r\nSet-Cookie: x=1'), '/aSet-Cookie:%20x=1')
})
test('a reader is never sent elsewhere', () => {
  for (const away of [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    '\\\\evil',
    '/.//evil.example',
    undefined,
    ['/a'],
  ])
    equal(pathWithin(away), undefined, String(away))
  for (const outside of ['/taiyuanx', '/taiyuan/../metrics', '/datong']) equal(pathWithin(outside, '/taiyuan'), undefined, outside)
})
