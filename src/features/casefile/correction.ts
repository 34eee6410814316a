/** The letter with which a case goes back for correction: what is missing, item by item, and until when. */
import { dayOf } from '../../kit/day.ts'
import type { Visit } from '../../kit/door/route.ts'
import type { Paper } from '../../kit/print/paper.ts'
import type { Case } from '../applications/acts.ts'
import { correctionOf } from '../applications/store/corrections.ts'
import { remarksOn } from './remarks.ts'
import { words } from './words.ts'

/** The letter on a case that was returned and is not yet back. */
export async function correctionPaper(visit: Visit, at: Case, name: string): Promise<Paper> {
  const { application, scheme, programme } = at
  const { voice } = visit
  const correction = await correctionOf(visit.db, application.id)
  const remarks = await remarksOn(visit, at, voice)
  const by = voice.say({ zh: `${visit.city.name.zh}残疾人联合会`, en: `${visit.city.name.en} Disabled Persons’ Federation` })
  const row = (key: string, value: string | null | undefined) => (value ? [{ key, value }] : [])
  return {
    locale: voice.locale,
    title: voice.say(words.correction_title),
    by,
    number: application.number ?? undefined,
    blocks: [
      { kind: 'lead', text: voice.say(words.correction_lead, { name, scheme: scheme.title }) },
      {
        kind: 'pairs',
        rows: [
          ...row(voice.say(words.letter_number), application.number),
          ...row(voice.say(words.plan), voice.say(programme.plan.title)),
          ...row(voice.say(words.reason), correction?.note),
          ...row(voice.say(words.correct_until), application.stage_due_on === null ? null : voice.day(application.stage_due_on)),
        ],
      },
      ...(remarks.length > 0
        ? ([
            { kind: 'heading', text: voice.say(words.to_correct) },
            { kind: 'points', items: remarks },
          ] as const)
        : []),
      { kind: 'text', text: voice.say(words.correction_next) },
    ],
    signed: { by, on: voice.day(dayOf(correction?.returned_at ?? visit.now)) },
    foot: voice.say(words.case_at, { url: `${visit.tools.publicUrl}/${visit.city.slug}/cases/${application.id}` }),
  }
}
