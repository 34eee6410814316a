import { idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { divisionByCode } from '../../accounts/store.ts'
import { programmesToday } from '../../programmes/acts.ts'
import { openFile, recordOf, revealField, type PersonFile } from '../acts/file.ts'
import { checkPerson } from '../checks.ts'
import { revealForm } from '../file/form.ts'
import { CorrectionsAsked } from '../pages/privacy.tsx'
import { FilePage } from '../pages/file.tsx'
import { MergesOf } from '../pages/merge.tsx'
import type { PersonField } from '../record.ts'
import { correctionsOf, historyOf } from '../store/file.ts'
import { holdsOn } from '../store/holds.ts'
import { mergesOf } from '../store/merge.ts'
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
  const merges = await mergesOf(db, [file.row.id])
  const waiting = merges.filter(({ in_force }) => !in_force)
  const held = waiting.flatMap(({ survivor_id, merged_id }) => [survivor_id, merged_id])
  const holds = held.length === 0 ? [] : (await holdsOn(db, held)).map(({ why_zh, why_en }) => ({ zh: why_zh, en: why_en }))
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
        mayRefer={may(visit, ['district_officer'])}
        mayRecordLeft={may(visit, keepers)}
        opened={opened}
        reveal={reveal}
        schemes={schemes}
      >
        <CorrectionsAsked voice={voice} city={city.slug} person={file.row.id} wishes={wishes} />
        {may(visit, keepers) ? <MergesOf voice={voice} city={city.slug} merges={merges} holds={holds} /> : null}
      </FilePage>
    ),
    title: voice.say(words.person),
    status: Object.keys(reveal.faults).length > 0 ? 422 : 200,
  }
}

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
]
