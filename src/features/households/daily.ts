/** Whoever was anonymised in the register of persons is so in their household too. */
import type { Act } from '../../kit/act.ts'
import { noName } from '../persons/words.ts'
import { forgetNames } from './store/members.ts'

/** Safe to run twice. */
export const forgetMembers = (act: Act) => forgetNames(act.db, noName.name)
