/** What a person may ask of their own file: who looked, a copy, a correction. */
import { accountOf } from '../../../kit/act.ts'
import { doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { openFile, recordOf, type PersonFile } from '../acts/file.ts'
import { answerForm, askForm } from '../file/form.ts'
import { fileWords } from '../file/words.ts'
import { AskPage, LookedPage } from '../pages/privacy.tsx'
import { answerCorrection, correctionsOf, historyOf, insertCorrection, looksAt } from '../store/file.ts'
import { personByAccount } from '../store.ts'
import { keepers } from './who.ts'

const sealedAt = 'person_correction.wish'

async function ownFile(visit: Visit): Promise<PersonFile | undefined> {
  const own = await personByAccount(visit.db, accountOf(visit))
  if (own) visit.about('person', own.id)
  return own && openFile(visit, own.id)
}

async function askPage(visit: Visit, file: PersonFile, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const asked = (await correctionsOf(visit.db, file.ids)).map((one) => ({ ...one, wish: visit.tools.cipher.open(one.wish_sealed, sealedAt) }))
  return {
    page: <AskPage voice={visit.voice} action={inCity(visit, '/person/correction')} typed={typed} faults={faults} asked={asked} />,
    title: visit.voice.say(fileWords.ask),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const rights: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/person/looked',
    who: ['applicant'],
    audit: 'person.looked_page',
    answer: async (visit) => {
      const file = await ownFile(visit)
      if (!file) return { to: inCity(visit, '/person') }
      return { page: <LookedPage voice={visit.voice} looks={await looksAt(visit.db, file.ids)} />, title: visit.voice.say(fileWords.looked) }
    },
  },
  {
    method: 'GET',
    url: '/:city/person/copy',
    who: ['applicant'],
    audit: 'person.copy',
    reads: 'file',
    answer: async (visit) => {
      const file = await ownFile(visit)
      if (!file) return { to: inCity(visit, '/person') }
      const history = (await historyOf(visit.db, file.ids)).map(({ kind, told_on, at, after }) => ({
        kind,
        told_on,
        at: at.toString(),
        fields: Object.keys(after),
      }))
      const looks = (await looksAt(visit.db, file.ids)).map(({ at, role, action, field, reason }) => ({ at: at.toString(), role, action, field, reason }))
      return {
        file: JSON.stringify({ as_of: visit.today, person: recordOf(visit, file.row), history, looks }, null, 2),
        media_type: 'application/json; charset=utf-8',
        name: 'copy.json',
      }
    },
  },
  {
    method: 'GET',
    url: '/:city/person/correction',
    who: ['applicant'],
    audit: 'person.correction_page',
    answer: async (visit) => {
      const file = await ownFile(visit)
      return file ? askPage(visit, file) : { to: inCity(visit, '/person') }
    },
  },
  {
    method: 'POST',
    url: '/:city/person/correction',
    who: ['applicant'],
    audit: 'person.ask_correction',
    answer: async (visit) => {
      const file = await ownFile(visit)
      if (!file) return { to: inCity(visit, '/person') }
      const { answers, faults, typed } = readForm(askForm, visit.body)
      if (Object.keys(faults).length > 0) return askPage(visit, file, typed, faults)
      const wish_sealed = visit.tools.cipher.seal(String(answers['wish']), sealedAt)
      await insertCorrection(visit.db, { person_id: file.row.id, wish_sealed, asked_by: accountOf(visit), asked_at: visit.now })
      return { to: inCity(visit, '/person/correction') }
    },
  },
  {
    method: 'POST',
    url: '/:city/persons/:id/corrections/:correction',
    who: keepers,
    audit: 'person.answer_correction',
    answer: async (visit) => {
      const file = await openFile(visit, idParam(visit))
      visit.about('person', file.row.id)
      const { answers, faults } = readForm(answerForm, visit.body)
      const id = idParam(visit, 'correction')
      const by = { by: visit.actor.account, at: visit.now }
      if (Object.keys(faults).length === 0 && !(await answerCorrection(visit.db, id, file.row.id, String(answers['answer']), by)))
        throw new Refusal(404, doorWords.not_found)
      return { to: inCity(visit, `/persons/${file.row.id}`) }
    },
  },
]
