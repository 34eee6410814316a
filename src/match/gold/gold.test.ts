/** The thirty worked cases, by name. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { judge } from '../judge.ts'
import { recompute } from '../recompute.ts'
import { goldCases } from './cases.ts'
import { goldPersons } from './persons.ts'
import { goldVacancies } from './vacancies.ts'

describe('the worked cases', () => {
  test('there are thirty, each named once', () => equal(new Set(goldCases.map(({ name }) => name)).size, 30))

  for (const each of goldCases)
    test(each.name, () => {
      const told = judge(goldPersons[each.person], goldVacancies[each.vacancy])
      equal(told.standing, each.standing)
      const axesIn = (state: string) => told.lines.filter((line) => line.state === state).map(({ axis }) => axis)
      const arranged = told.lines.flatMap(({ arrangement }) => (arrangement ? [arrangement.id] : []))
      for (const id of each.with ?? []) ok(arranged.includes(id), `${id} is not named among ${arranged.join()}`)
      for (const axis of each.blocked_by ?? []) ok(axesIn('blocked').includes(axis), `${axis} does not block`)
      for (const axis of each.soft ?? []) ok(axesIn('soft').includes(axis), `${axis} is not soft`)
      const skills = told.lines.filter(({ skill }) => skill).map(({ axis }) => axis)
      for (const axis of each.skills ?? []) ok(skills.includes(axis), `${axis} raises no question`)
      if (each.opens) {
        const [first, ...rest] = told.changes
        ok(first?.kind === 'admit' && first.accommodation === each.opens, `${each.opens} is not what opens it`)
        deepEqual(rest, [])
      }
      const { verdict, standing, wanted } = told
      deepEqual(recompute(JSON.parse(JSON.stringify(told)) as typeof told), { verdict, standing, wanted })
    })
})
