/** Withdrawing an application: what follows is told first, and why is asked. */
import { idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { windowsOn } from '../../../plan/review.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { caseIn, makeMove, type Case } from '../acts.ts'
import { mustAllow } from '../rules.ts'
import { pageWords as words, words as moveWords } from '../words.ts'
import { caseAddress, filers } from './editing.ts'

const form = { why: { kind: 'text', label: words.withdraw_why, max_length: 300 } } as const satisfies Form

/** A case that the reader may withdraw now. */
async function withdrawable(visit: Visit): Promise<Case> {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  mustAllow('withdraw', at.application, visit.actor)
  return at
}

/** It ends for good; and whether, and until when, one can apply again. */
function consequences({ voice, today }: Visit, { application, programme }: Case): string {
  const window = windowsOn(programme.plan, application.scheme, today)
  const again = !window.open ? words.again_not_now : window.until === undefined ? words.again_open : words.again_until
  return [voice.say(words.withdraw_ends), voice.say(again, { day: window.open && window.until ? voice.day(window.until) : '' })].join(
    voice.locale === 'en' ? ' ' : '',
  )
}

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const at = await withdrawable(visit)
  const { voice } = visit
  const heading = voice.say(moveWords.withdraw)
  const caption = `${voice.say(at.scheme.title)} · ${at.application.number ?? ''}`
  const given = { voice, heading, caption, lead: consequences(visit, at), form, typed, faults, button: heading }
  return { page: <FormPage {...given} action={`${caseAddress(visit, at)}/withdraw`} />, title: heading, status: Object.keys(faults).length > 0 ? 422 : 200 }
}

async function withdraw(visit: Visit): Promise<Reply> {
  const at = await withdrawable(visit)
  const { answers, faults, typed } = readForm(form, visit.body)
  if (Object.keys(faults).length > 0) return page(visit, typed, faults)
  await makeMove(visit, at, 'withdraw', { note: String(answers['why']) })
  return { to: `${caseAddress(visit, at)}?done=withdraw` }
}

export const withdrawing: readonly Route[] = [
  { method: 'GET', url: '/:city/cases/:id/withdraw', who: filers, audit: 'application.withdraw_page', answer: (visit) => page(visit) },
  { method: 'POST', url: '/:city/cases/:id/withdraw', who: filers, audit: 'application.withdraw', answer: withdraw },
]
