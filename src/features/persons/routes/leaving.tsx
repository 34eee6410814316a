/** Somebody died, moved away, or asked to be forgotten. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { openFile } from '../acts/file.ts'
import { recordLeaving } from '../acts/retention.ts'
import { leavingForm, type Leaving } from '../retention/form.ts'
import { retentionWords as words } from '../retention/words.ts'
import { keepers } from './who.ts'

async function leavingPage(visit: Visit, typed?: Typed, faults: Faults = {}): Promise<Reply> {
  const { row } = await openFile(visit, idParam(visit))
  const { voice } = visit
  const heading = voice.say(words.record_left)
  const stands = { left_why: String(row['left_why'] ?? ''), left_on: String(row['left_on'] ?? '') }
  const action = inCity(visit, `/persons/${row.id}/left`)
  const caption = String(row['name'])
  return {
    page: (
      <FormPage
        voice={voice}
        heading={heading}
        caption={caption}
        action={action}
        form={leavingForm}
        typed={typed ?? stands}
        faults={faults}
        button={voice.say(words.save)}
      />
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const leaving: readonly Route[] = [
  { method: 'GET', url: '/:city/persons/:id/left', who: keepers, audit: 'person.left_page', answer: (visit) => leavingPage(visit) },
  {
    method: 'POST',
    url: '/:city/persons/:id/left',
    who: keepers,
    audit: 'person.record_left',
    answer: async (visit) => {
      const file = await openFile(visit, idParam(visit))
      visit.about('person', file.row.id)
      const { answers, faults: unread, typed } = readForm(leavingForm, visit.body)
      const day = String(answers['left_on'] ?? '')
      const faults = { ...unread, ...(day > visit.today ? { left_on: words.in_future } : {}) }
      if (Object.keys(faults).length > 0) return leavingPage(visit, typed, faults)
      await recordLeaving(visit, file, answers['left_why'] === 'stays' ? null : (answers['left_why'] as Leaving), day)
      return { to: inCity(visit, `/persons/${file.row.id}`) }
    },
  },
]
