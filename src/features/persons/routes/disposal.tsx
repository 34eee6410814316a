/** A list to be anonymised, answered by a second person. */
import { doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { secondDisposal } from '../acts/retention.ts'
import { DisposalPage } from '../pages/disposal.tsx'
import { secondForm } from '../retention/form.ts'
import { retentionWords as words } from '../retention/words.ts'
import { disposals, personsOf } from '../store/disposal.ts'
import { allOf } from '../store/file.ts'
import { holdsOn } from '../store/holds.ts'
import { deciders } from './retention.tsx'

async function disposalPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice, db, city, actor } = visit
  const [disposal] = await disposals(db, idParam(visit))
  if (!disposal) throw new Refusal(404, doorWords.not_found)
  visit.about('disposal', disposal.id)
  const persons = []
  for (const person of await personsOf(db, disposal.id)) {
    const holds = await holdsOn(db, await allOf(db, person.id))
    persons.push({ ...person, held: holds.map(({ why_zh, why_en }) => voice.say({ zh: why_zh, en: why_en })).join(' · ') })
  }
  const mayAnswer = actor.role === 'city_officer' && actor.account !== disposal.proposed_by
  return {
    page: <DisposalPage voice={voice} city={city.slug} disposal={disposal} persons={persons} mayAnswer={mayAnswer} typed={typed} faults={faults} />,
    title: voice.say(words.disposal, { n: disposal.id }),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const disposing: readonly Route[] = [
  { method: 'GET', url: '/:city/retention/:id', who: [...deciders, 'auditor'], audit: 'retention.list', reads: 'file', answer: (visit) => disposalPage(visit) },
  {
    method: 'POST',
    url: '/:city/retention/:id',
    who: deciders,
    audit: 'retention.second',
    answer: async (visit) => {
      const { answers, faults: unread, typed } = readForm(secondForm, visit.body)
      const faults = { ...unread, ...(answers['agreed'] === false && !answers['note'] ? { note: words.why_not } : {}) }
      if (Object.keys(faults).length > 0) return disposalPage(visit, typed, faults)
      const id = idParam(visit)
      visit.about('disposal', id)
      await secondDisposal(visit, id, { agreed: answers['agreed'] === true, note: answers['note'] ? String(answers['note']) : null })
      return { to: inCity(visit, `/retention/${id}`) }
    },
  },
]
