/** What cases do when their organisation is succeeded by another. */
import type { Follow } from '../../organisations/acts/succession.ts'
import { casesFollow } from '../store/following.ts'

/** Every case, also a decided one, goes over; throws on the constraint when the successor has an open one of the same scheme. */
export const followCases: Follow = (act, from, to) => casesFollow(act.db, from.id, to)
