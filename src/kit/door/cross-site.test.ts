import assert from 'node:assert/strict'
import type { IncomingHttpHeaders } from 'node:http'
import { describe, test } from 'node:test'
import { Refusal } from '../refusal.ts'
import { refuseOtherSites } from './cross-site.ts'

const host = 'city.example:3000'
const passes = (headers: IncomingHttpHeaders) => assert.doesNotThrow(() => refuseOtherSites(headers, host))
const refused = (headers: IncomingHttpHeaders) =>
  assert.throws(
    () => refuseOtherSites(headers, host),
    (e) => e instanceof Refusal && e.status === 403,
  )

describe('a request that changes something', () => {
  test('passes from our own pages', () => {
    passes({ 'sec-fetch-site': 'same-origin', origin: `http://${host}` })
    passes({ origin: `http://${host}` })
    passes({ origin: `https://${host}` })
  })
  test('passes when the reader made it by hand, or no browser did', () => {
    passes({ 'sec-fetch-site': 'none' })
    passes({})
  })
  test('is refused from another site, a neighbour under the same domain, or another port', () => {
    refused({ 'sec-fetch-site': 'cross-site' })
    refused({ 'sec-fetch-site': 'same-site' })
    refused({ origin: 'https://evil.example' })
    refused({ origin: 'http://city.example:4000' })
    refused({ origin: `http://${host}.evil.example` })
  })
  test('is refused from a page that hides where it is', () => {
    refused({ origin: 'null' })
    refused({ origin: '' })
  })
  test('is refused when the two headers disagree on the worse side', () => refused({ 'sec-fetch-site': 'cross-site', origin: `http://${host}` }))
})
