import { bodyText, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { doorWords } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionByCode, divisionsIn } from '../../accounts/store.ts'
import { programmesToday } from '../../programmes/acts.ts'
import { correctPerson, openFile, recordCertificateEvent, recordOf, revealField, type Correction, type PersonFile } from '../acts/file.ts'
import { checkPerson } from '../checks.ts'
import { eventForm, groupForm, isGroup, recordTyped, revealForm, typedOf, type Group } from '../file/form.ts'
import { fileWords } from '../file/words.ts'
import { CorrectionsAsked } from '../pages/privacy.tsx'
import { FilePage } from '../pages/file.tsx'
import type { PersonField, PersonRecord } from '../record.ts'
import { correctionsOf, historyOf } from '../store/file.ts'
import { words } from '../words.ts'
import { keepers, officials, registrars } from './who.ts'

const may = (visit: Visit, who: readonly string[]): boolean => who.includes(visit.actor.role)

async function filePage(
  visit: Visit,
  file: PersonFile,
  opened?: { field: PersonField; value: string | null },
  reveal: { typed: Typed; faults: Faults } = { typed: {}, faults: {} },
): Promise<Reply> {
  const { voice, city, db } = visit
  visit.about('person', file.row.id)
  const place = await divisionByCode(db, String(file.row['division']))
  const schemes = (await programmesToday(visit)).flatMap(({ plan }) =>
    Object.entries(plan.schemes)
      .filter(([, scheme]) => scheme.for === 'person')
      .map(([id, scheme]) => ({ href: `/apply/${plan.plan}/${id}?person=${file.row.id}`, title: voice.say(scheme.title) })),
  )
  const asked = may(visit, keepers) ? (await correctionsOf(db, file.ids)).filter(({ answered_at }) => answered_at === null) : []
  const wishes = asked.map(({ id, wish_sealed, asked_at }) => ({ id, asked_at, wish: visit.tools.cipher.open(wish_sealed, 'person_correction.wish') }))
  return {
    page: (
      <FilePage
        voice={voice}
        city={city.slug}
        row={file.row}
        placeName={place ? voice.say({ zh: place.name_zh, en: place.name_en }) : '—'}
        findings={checkPerson(recordOf(visit, file.row), visit.today)}
        history={await historyOf(db, file.ids)}
        mayChange={may(visit, registrars)}
        opened={opened}
        reveal={reveal}
        schemes={schemes}
      >
        <CorrectionsAsked voice={voice} city={city.slug} person={file.row.id} wishes={wishes} />
      </FilePage>
    ),
    title: voice.say(words.person),
    status: Object.keys(reveal.faults).length > 0 ? 422 : 200,
  }
}

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

export const filing: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/persons/:id',
    who: officials,
    audit: 'person.read',
    reads: 'file',
    answer: async (visit) => filePage(visit, await openFile(visit, idParam(visit))),
  },
  {
    method: 'POST',
    url: '/:city/persons/:id/reveal',
    who: officials.filter((role) => role !== 'auditor'),
    audit: 'person.reveal',
    answer: async (visit) => {
      const file = await openFile(visit, idParam(visit))
      const { answers, faults, typed } = readForm(revealForm, visit.body)
      if (Object.keys(faults).length > 0) return filePage(visit, file, undefined, { typed, faults })
      const field = answers['field'] as PersonField
      return filePage(visit, file, { field, value: await revealField(visit, file, field, String(answers['reason'])) })
    },
  },
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
