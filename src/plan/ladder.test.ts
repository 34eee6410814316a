/** Which step of the ladder a fault has come to. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOfSmall, smallPlan } from '../../test/small-plan.ts'
import { gradesOf, rungOf } from './ladder.ts'

const recognitions = (ladder: string, heard = ', heard_within: 5 working days'): string => `
recognitions:
  base:
    title: §
    held_by: person
    failure:
      put_right_within: 30 days
      otherwise: withdraw${heard ? '\n      heard_within: 5 working days' : ''}
      findings: { exits: { title: §, severity: grave }, papers: { title: §, severity: minor } }
      ladder: ${ladder}`
const ladder = smallPlan(
  recognitions(`
        - { severity: [minor], training: { within: 60 days } }
        - { severity: [minor], from_time: 2, warning: true, cut: { percent: 20 } }
        - { findings: [exits], withdrawal: true, ban: { for: 2 years } }`),
).recognitions['base']?.failure?.ladder
const found = (finding: string, severity: 'minor' | 'serious' | 'grave', times: number) => {
  const step = rungOf(ladder ?? [], { finding, severity, times })
  return step && gradesOf(step)
}

test('a fault meets the last step that is for its kind, its severity and its time', () => {
  deepEqual(found('papers', 'minor', 1), ['training'])
  deepEqual(found('papers', 'minor', 2), ['warning', 'cut'])
  deepEqual(found('papers', 'minor', 9), ['warning', 'cut'])
  deepEqual(found('exits', 'grave', 1), ['withdrawal', 'ban'])
  equal(found('papers', 'serious', 3), undefined)
})

test('a ladder without a hearing, of a fault not listed, or with an empty step is not read', () => {
  match(faultsOfSmall(recognitions('[{ warning: true }]', '')).join(), /heard_within/)
  match(faultsOfSmall(recognitions('[{ findings: [roof], warning: true }]')).join(), /listed/)
  match(faultsOfSmall(recognitions('[{ severity: [minor] }]')).join(), /names something that follows/)
  match(faultsOfSmall(recognitions('[{ severity: [minor], cut: { percent: 101 } }]')).join(), /at most|100/)
})
