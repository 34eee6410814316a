/** Puts the compilers of facts, figures, tests and expressions together: they call each other. */
import type { Day } from '../../kit/day.ts'
import type { Plan } from '../shape.ts'
import type { WorkingDays } from '../sight.ts'
import type { Desk } from './desk.ts'
import { said } from './expressions.ts'
import { factPart } from './facts.ts'
import { figurePart } from './figures.ts'
import type { Frame } from './frame.ts'
import { testPart } from './tests.ts'

export function deskOf(plan: Plan, scheme: string, day: Day, frame: Frame, calendar: WorkingDays | undefined): Desk {
  const desk: Desk = {
    plan,
    scheme,
    day,
    frame,
    calendar,
    busy: new Set(),
    fact: (path) => factPart(desk, path),
    figure: (of, name) => figurePart(desk, of, name),
    test: (test) => testPart(desk, test),
    said: (node) => said(desk, node),
  }
  return desk
}
