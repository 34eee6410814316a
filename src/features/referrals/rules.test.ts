/** Every move of a referral from every state by every role; and interviews that suit who is interviewed. */
import { deepEqual, equal, throws } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Refusal } from '../../kit/refusal.ts'
import { roles } from '../../kit/role.ts'
import { referralFlow, type MoveName, type State } from './flow.ts'
import { waysFor } from '../jobs/rules.ts'
import { interviewFaults, movesOpen, mustAllow } from './rules.ts'
import { sayings } from './words.ts'
import { stateWords } from './words/flow.ts'

const states = Object.keys(stateWords) as State[]

describe('a move of a referral', () => {
  for (const move of Object.keys(referralFlow) as MoveName[])
    test(`“${move}” is open from the states and to the roles of its table, and to nobody else`, () => {
      const { from, by } = referralFlow[move]
      for (const state of states)
        for (const role of [...roles, 'system'] as const) {
          const may = by.includes(role)
          const open = may && from.includes(state)
          equal(movesOpen(state, { role }).includes(move), open, `${move} from ${state} by ${role}`)
          if (open) mustAllow(move, state, { role })
          else
            throws(
              () => mustAllow(move, state, { role }),
              (error: unknown) => error instanceof Refusal && error.status === (may ? 409 : 403),
            )
        }
    })

  test('leads from every state but the last to an end, and no state is without a way in', () => {
    const ends = states.filter((state) => !Object.values(referralFlow).some(({ from }) => from.includes(state)))
    deepEqual(ends, ['placed', 'refused', 'withdrawn'])
    deepEqual(
      states.filter((state) => !Object.values(referralFlow).some(({ to }) => to === state)),
      ['referred'],
    )
  })
})

describe('an interview', () => {
  const of = (communication: string, way: string, aids: string[], disability_category: string | null = null) =>
    Object.values(interviewFaults({ way, aids }, { communication, disability_category }))
  test('is not by telephone with who asked for signs or text, nor with who hardly hears and did not ask for voice', () => {
    for (const [need, category] of [
      ['sign_language', 'hearing'],
      ['captions', null],
      ['none', 'hearing'],
      ['none', 'speech'],
    ] as const)
      deepEqual(of(need, 'phone', ['interpreter', 'captions'], category), [sayings.no_phone])
    deepEqual(of('voice', 'phone', ['nothing'], 'visual'), [])
    deepEqual(of('voice', 'phone', ['nothing'], 'hearing'), [])
  })
  test('is not by telephone with whoever says so in their own words', () => {
    const said = { communication: 'voice', disability_category: 'visual', other_needs: ['请勿打电话，发文字'] }
    deepEqual(Object.values(interviewFaults({ way: 'phone', aids: ['nothing'] }, said)), [sayings.no_phone])
    equal(waysFor(said).includes('phone'), false)
    equal(waysFor({ ...said, other_needs: [] })[0], 'phone')
  })
  test('with who signs has an interpreter or is in writing, with who reads has captions, with a guardian has them told', () => {
    deepEqual(of('sign_language', 'on_site', ['nothing']), [sayings.needs_signing])
    for (const [way, aids] of [
      ['on_site', ['interpreter']],
      ['text', ['nothing']],
      ['on_site', ['text']],
    ] as const)
      deepEqual(of('sign_language', way, [...aids]), [])
    deepEqual(of('captions', 'video', ['interpreter']), [sayings.needs_captions])
    deepEqual(of('captions', 'video', ['captions']), [])
    deepEqual(of('guardian_copied', 'on_site', ['nothing']), [sayings.needs_guardian])
  })
})
