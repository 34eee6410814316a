/** Saying why rows that look doubtful are right: one row, or all of a kind. */
import { bodyText, doorWords, idIn, idParam, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Link } from '../../../ui/text.tsx'
import { confirm } from '../acts/confirming.ts'
import { importIn } from '../acts/taking.ts'
import { isOpen } from '../findings.ts'
import { faultSaid } from '../pages/rows.tsx'
import type { Fault } from '../rules.ts'
import { countOpen, type Whom } from '../store/confirming.ts'
import type { Import } from '../store/imports.ts'
import { rowByNumber } from '../store/rows.ts'
import { faultSays, isFaultWhy } from '../words/faults.ts'
import { words } from '../words/said.ts'
import { importAddress, takers } from './taking.tsx'

const form = { reason: { kind: 'text', label: words.reason, hint: words.reason_hint, max_length: 300 } } as const satisfies Form

function whomIn(say: (name: string) => string): Whom {
  const number = idIn(say('row'))
  const why = say('why')
  if (number !== undefined) return { number }
  if (!isFaultWhy(why)) throw new Refusal(404, doorWords.not_found)
  return { why }
}

async function page(visit: Visit, of: Import, whom: Whom, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const at = importAddress(visit, of.id)
  const count = await countOpen(visit.db, of.id, whom)
  if (count === 0) throw new Refusal(409, words.nothing_to_confirm)
  const heading = whom.why === undefined ? voice.say(words.confirm_row, { row: whom.number }) : voice.say(words.confirm_kind, { count })
  const row = whom.number === undefined ? undefined : await rowByNumber(visit.db, of.id, whom.number)
  const said = isFaultWhy(whom.why ?? '')
    ? voice.say(faultSays(whom.why as 'alike'))
    : ((row?.faults ?? []) as Fault[])
        .filter(isOpen)
        .map((fault) => faultSaid(voice, fault))
        .join(voice.locale === 'en' ? '; ' : '；')
  return {
    page: (
      <FormPage
        voice={voice}
        heading={heading}
        lead={said}
        action={`${at}/confirm`}
        form={form}
        typed={typed}
        faults={faults}
        hidden={whom.why === undefined ? { row: String(whom.number) } : { why: whom.why }}
        button={voice.say(words.confirm)}
        beside={<Link href={`${at}?rows=to_confirm`}>{voice.say(words.back_to_import)}</Link>}
      />
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function told(visit: Visit): Promise<Reply> {
  const of = await importIn(visit, idParam(visit))
  visit.about('import', of.id)
  const whom = whomIn((name) => bodyText(visit, name))
  const { row: _row, why: _why, ...given } = visit.body
  const { answers, faults, typed } = readForm(form, given)
  if (Object.keys(faults).length > 0) return page(visit, of, whom, typed, faults)
  await confirm(visit, of, whom, String(answers['reason']))
  return { to: `${importAddress(visit, of.id)}?rows=to_confirm` }
}

export const confirming: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/imports/:id/confirm',
    who: takers,
    audit: 'import.confirm_page',
    reads: 'file',
    answer: async (visit) => {
      const of = await importIn(visit, idParam(visit))
      visit.about('import', of.id)
      return page(
        visit,
        of,
        whomIn((name) => queryText(visit, name)),
      )
    },
  },
  { method: 'POST', url: '/:city/imports/:id/confirm', who: takers, audit: 'import.confirm', answer: told },
]
