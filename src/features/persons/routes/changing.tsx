import { bodyText, doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { correctPerson, openFile, recordCertificateEvent, recordOf, type Correction } from '../acts/file.ts'
import { eventForm, groupForm, isGroup, recordTyped, typedOf, type Group } from '../file/form.ts'
import { fileWords } from '../file/words.ts'
import type { PersonRecord } from '../record.ts'
import { registrars } from './who.ts'

const groupOf = (visit: Visit): Group => {
  const group = visit.params['group']
  if (!isGroup(group)) throw new Refusal(404, doorWords.not_found)
  return group
}

async function townships(visit: Visit): Promise<Record<string, Phrase>> {
  return divisionOptions(await divisionsIn(visit.db, visit.actor.area.slice(0, Math.max(4, visit.actor.area.length))), ['township'])
}

const changePage = (visit: Visit, group: Group, id: number, form: Form, typed: Typed, faults: Faults): Reply => ({
  page: (
    <FormPage
      voice={visit.voice}
      heading={visit.voice.say(fileWords[group])}
      lead={visit.voice.say(fileWords.correct_lead)}
      action={inCity(visit, `/persons/${id}/change/${group}`)}
      form={form}
      typed={typed}
      faults={faults}
      button={visit.voice.say(fileWords.save)}
    />
  ),
  title: visit.voice.say(fileWords[group]),
  status: Object.keys(faults).length > 0 ? 422 : 200,
})

const eventPage = (visit: Visit, id: number, typed: Typed = {}, faults: Faults = {}): Reply => ({
  page: (
    <FormPage
      voice={visit.voice}
      heading={visit.voice.say(fileWords.record_event)}
      action={inCity(visit, `/persons/${id}/certificate`)}
      form={eventForm}
      typed={typed}
      faults={faults}
      button={visit.voice.say(fileWords.save)}
    />
  ),
  title: visit.voice.say(fileWords.record_event),
  status: Object.keys(faults).length > 0 ? 422 : 200,
})

/** Findings beside their fields; those of fields the form does not have stand at its reason. */
const asFaults = (form: Form, { findings }: Correction): Faults =>
  Object.fromEntries(findings.map(({ field, severity, says }) => [severity === 'error' && Object.hasOwn(form, field) ? field : 'reason', says]))

export const changing: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/persons/:id/change/:group',
    who: registrars,
    audit: 'person.change_page',
    reads: 'file',
    answer: async (visit) => {
      const file = await openFile(visit, idParam(visit))
      visit.about('person', file.row.id)
      const group = groupOf(visit)
      return changePage(
        visit,
        group,
        file.row.id,
        groupForm(group, await townships(visit)),
        { ...typedOf(recordOf(visit, file.row), group), told_on: visit.today },
        {},
      )
    },
  },
  {
    method: 'POST',
    url: '/:city/persons/:id/change/:group',
    who: registrars,
    audit: 'person.change',
    answer: async (visit) => {
      const file = await openFile(visit, idParam(visit))
      visit.about('person', file.row.id)
      const group = groupOf(visit)
      const form = groupForm(group, await townships(visit))
      const { answers, faults, typed } = readForm(form, visit.body)
      const read = recordTyped(group, answers)
      const all = { ...read.faults, ...faults }
      if (Object.keys(all).length > 0) return changePage(visit, group, file.row.id, form, typed, all)
      const source = { kind: 'correction', told_on: String(answers['told_on']) } as const
      const result = await correctPerson(visit, file, read.record, bodyText(visit, 'reason').trim(), source)
      if (!result.kept) return changePage(visit, group, file.row.id, form, typed, asFaults(form, result))
      return { to: inCity(visit, `/persons/${file.row.id}`) }
    },
  },
  {
    method: 'GET',
    url: '/:city/persons/:id/certificate',
    who: registrars,
    audit: 'person.certificate_page',
    answer: async (visit) => eventPage(visit, (await openFile(visit, idParam(visit))).row.id, { happened_on: visit.today }),
  },
  {
    method: 'POST',
    url: '/:city/persons/:id/certificate',
    who: registrars,
    audit: 'person.certificate_event',
    answer: async (visit) => {
      const file = await openFile(visit, idParam(visit))
      visit.about('person', file.row.id)
      const { answers, faults, typed } = readForm(eventForm, visit.body)
      if (Object.keys(faults).length > 0) return eventPage(visit, file.row.id, typed, faults)
      const { reason, note, ...event } = answers as Parameters<typeof recordCertificateEvent>[2] & { reason?: string; note?: string } & PersonRecord
      const result = await recordCertificateEvent(visit, file, { ...event, note: note ?? '' }, reason?.trim() ?? '')
      if (!result.kept) return eventPage(visit, file.row.id, typed, asFaults(eventForm, result))
      return { to: inCity(visit, `/persons/${file.row.id}`) }
    },
  },
]
