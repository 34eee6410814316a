/** Every page of the intake, by name. */
import { groupPage } from './abilities.ts'
import { consentPage } from './consent.ts'
import type { PageName } from './groups.ts'
import type { IntakePage } from './page.ts'
import { surroundingsPage } from './surroundings.ts'
import { weightsPage, wishesPage } from './wishes.ts'

export const intakePages: Readonly<Record<PageName, IntakePage>> = {
  seeing: groupPage('seeing'),
  hearing: groupPage('hearing'),
  letters: groupPage('letters'),
  moving: groupPage('moving'),
  hands: groupPage('hands'),
  learning: groupPage('learning'),
  day: groupPage('day'),
  people: groupPage('people'),
  surroundings: surroundingsPage,
  wishes: wishesPage,
  weights: weightsPage,
  consent: consentPage,
}
