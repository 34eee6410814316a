/** Where a case is, for whoever follows it: the stage, the desk (never an officer's name), until when. */
import type { Phrase } from '../../../kit/say.ts'
import { phrases } from '../../../kit/say.ts'
import { roleWords, type Role } from '../../../kit/role.ts'
import type { Scheme } from '../../../plan/shape.ts'
import type { Application } from '../../applications/store.ts'

const words = phrases({
  at_desk: { zh: '“{stage}”，由{place}的{role}办理', en: 'At “{stage}”, with: {role}, {place}' },
  on_notice: { zh: '“{stage}”，公示中', en: 'At “{stage}”, shown to the public' },
  with_you: { zh: '在您这里，等您补正', en: 'With you, to be corrected' },
})
export const followWords = phrases({
  done: { zh: '已过', en: 'Done' },
  now: { zh: '现在', en: 'Now' },
  to_come: { zh: '还没到', en: 'To come' },
  steps: { zh: '到哪一步了', en: 'How far it is' },
  until: { zh: '{where}，{day}以前办', en: '{where}, until {day}' },
})

export type Where = { readonly phrase: Phrase; readonly values: Record<string, Phrase> }
export type Step = { readonly title: Phrase; readonly is: 'done' | 'now' | 'to_come' }

/** Where a case is now; undefined when it is with nobody: a draft, or over. */
export function whereIs(
  at: Pick<Application, 'state' | 'stage_index' | 'stage_role'>,
  scheme: Scheme,
  places: { district: Phrase; city: Phrase },
): Where | undefined {
  const stage = scheme.review[at.stage_index ?? -1]?.title
  if (at.state === 'returned') return { phrase: words.with_you, values: {} }
  if (!stage || at.stage_role === null) return undefined
  if (at.state === 'on_notice') return { phrase: words.on_notice, values: { stage } }
  const role = at.stage_role as Role
  return { phrase: words.at_desk, values: { stage, role: roleWords[role], place: role === 'district_officer' ? places.district : places.city } }
}

/** The chain of a scheme, and how far a case has come on it. Empty for a draft and for what ended early. */
export function stepsOf({ state, stage_index }: Pick<Application, 'state' | 'stage_index'>, scheme: Scheme): Step[] {
  if (state === 'draft' || state === 'refused' || state === 'withdrawn') return []
  const now = state === 'granted' ? scheme.review.length : (stage_index ?? 0)
  return scheme.review.map(({ title }, i) => ({ title, is: i < now ? 'done' : i === now ? 'now' : 'to_come' }))
}
