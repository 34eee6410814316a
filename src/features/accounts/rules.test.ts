import { deepEqual, equal } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { roles } from '../../kit/role.ts'
import { mayOpen, seesOwnOnly, throttle, waitMinutes } from './rules.ts'

const none = { count: 0, minutes_ago: 0 }
const byLogin = (count: number, minutes_ago = 0) => waitMinutes({ by_login: { count, minutes_ago }, by_address: none })

describe('signing in', () => {
  test('waits for nothing before the limit of failures', () => {
    equal(byLogin(throttle.by_login - 1), 0)
    equal(waitMinutes({ by_login: none, by_address: { count: throttle.by_address - 1, minutes_ago: 0 } }), 0)
  })
  test('waits longer with every failure from the limit on, up to the window', () => {
    deepEqual(
      [5, 6, 7, 12, 99].map((count) => byLogin(count)),
      [1, 3, 5, 15, 15],
    )
    equal(waitMinutes({ by_login: none, by_address: { count: 50, minutes_ago: 0 } }), 1)
  })
  test('is let in again when the wait is over, and is told what is left of it', () => {
    equal(byLogin(5, 1), 0)
    equal(byLogin(6, 1.5), 2)
    equal(byLogin(6, 3), 0)
  })
  test('waits for the longer of login and address', () => {
    equal(waitMinutes({ by_login: { count: 5, minutes_ago: 0 }, by_address: { count: 52, minutes_ago: 0 } }), 5)
  })
})

describe('opening an account', () => {
  test('is for roles below one’s own only; an administrator opens any', () => {
    deepEqual(mayOpen('commissioner'), ['applicant'])
    deepEqual(mayOpen('district_officer'), ['applicant', 'organisation', 'commissioner'])
    deepEqual(mayOpen('city_officer'), ['applicant', 'organisation', 'commissioner', 'district_officer'])
    deepEqual(mayOpen('administrator'), roles)
    for (const role of roles) if (role !== 'administrator') equal(mayOpen(role).includes(role), false)
  })
  test('is for no applicant, organisation, auditor, finance officer, nobody and not the program itself', () => {
    for (const role of ['applicant', 'organisation', 'auditor', 'finance_officer', 'anyone', 'system'] as const) deepEqual(mayOpen(role), [])
  })
  test('applicants and organisations alone see only their own', () => {
    deepEqual(roles.filter(seesOwnOnly), ['applicant', 'organisation'])
  })
})
