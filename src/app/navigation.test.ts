/** What a reader may open stands side by side while it is little, and in groups where it is much. */
import { deepEqual } from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { NavGroup, Visit } from '../kit/door/route.ts'
import { voiceOf } from '../kit/say.ts'
import { navOf, type Entry } from './navigation.ts'

const visit = { voice: voiceOf('en'), city: { slug: 'taiyuan' }, actor: { role: 'auditor' }, path: '/taiyuan/e0?page=2' } as unknown as Visit
const entry = (n: number, group?: NavGroup, who: Entry['who'] = ['auditor']): Entry => ({
  says: { zh: `项${n}`, en: `entry ${n}` },
  order: n,
  url: `/:city/e${n}`,
  who,
  ...(group ? { group } : {}),
})
const drawn = (entries: readonly Entry[]) =>
  navOf(visit, entries).map((part) => ('links' in part ? [part.title, part.links.map(({ text }) => text)] : part.text))

describe('the navigation', () => {
  test('shows ten entries side by side, with the place one is at marked, and what is not for the reader not at all', () => {
    const entries = [...Array.from({ length: 10 }, (_, n) => entry(n, 'cases')), entry(10, 'cases', ['applicant'])]
    deepEqual(drawn(entries), [...Array.from({ length: 10 }, (_, n) => `entry ${n}`), 'My account'])
    deepEqual(
      navOf(visit, entries).flatMap((part) => ('current' in part && part.current ? [part.text] : [])),
      ['entry 0'],
    )
  })

  test('groups eleven, in the order of the groups, and lets an entry alone in its group stand by itself', () => {
    const entries = [
      entry(0),
      entry(1, 'office'),
      ...Array.from({ length: 5 }, (_, n) => entry(2 + n, 'public')),
      ...Array.from({ length: 4 }, (_, n) => entry(7 + n, 'cases')),
    ]
    deepEqual(drawn(entries), [
      'entry 0',
      'entry 1',
      ['Cases', ['entry 7', 'entry 8', 'entry 9', 'entry 10']],
      ['For the public', ['entry 2', 'entry 3', 'entry 4', 'entry 5', 'entry 6']],
      'My account',
    ])
  })
})
