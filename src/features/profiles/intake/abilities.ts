/** Pages that ask for levels. */
import type { Typed } from '../../../kit/form.ts'
import type { Source } from '../../../match/person.ts'
import { recordAbilities, type AbilityGiven } from '../acts.ts'
import { groupForm } from '../form.ts'
import { answerOf, answers as intervals, saidOr, type AnswerName } from '../rules/answers.ts'
import { abilitiesOf } from '../store/read.ts'
import { groups, type GroupName } from './groups.ts'
import { filled, type IntakePage } from './page.ts'

export const groupPage = (group: GroupName): IntakePage => ({
  form: (onBehalf) => groupForm(group, onBehalf),
  typed: async (act, person) => {
    const rows = await abilitiesOf(act.db, [person.id])
    const typed: Record<string, string | undefined> = {}
    for (const axis of groups[group]) {
      const row = rows.find((each) => each.axis === axis)
      if (!row) continue
      // what was measured more closely than an answer can say counts as answered, and no button shows it
      typed[axis] = answerOf(row.lo, row.hi) ?? 'measured'
      typed[`${axis}_aided`] = answerOf(row.aided_lo, row.aided_hi)
    }
    return typed
  },
  progress: (typed: Typed) => filled(typed, groups[group]),
  record: async (act, person, answers) => {
    const known = new Map((await abilitiesOf(act.db, [person.id])).map((row) => [row.axis, row]))
    const given = groups[group].flatMap((axis): AbilityGiven[] => {
      const [own, aided] = [answers[axis] as AnswerName | undefined, answers[`${axis}_aided`] as AnswerName | undefined]
      if (!own && !aided) return []
      // what was measured shows no button, so it comes back unanswered and stands
      const row = known.get(axis)
      return [{ axis, own: saidOr(own, row?.lo, row?.hi) ?? intervals.unknown, aided: saidOr(aided, row?.aided_lo, row?.aided_hi) }]
    })
    await recordAbilities(act, person, given, (answers['source'] as Source | undefined) ?? 'self')
  },
})
