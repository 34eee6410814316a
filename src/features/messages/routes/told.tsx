/** Per person: what was told, by which way, when. */
import { doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { allOf } from '../../persons/store/file.ts'
import { personHolder } from '../acts/holder.ts'
import { notePlace } from '../acts/calling.ts'
import { saidOf } from '../letter.ts'
import { ToldPage } from '../pages/told.tsx'
import { errandsOf } from '../store/desk.ts'
import { eventsOf } from '../store/items.ts'
import { deskWords } from '../words/desk.ts'
import { channelWords, wishWords } from '../words/inbox.ts'
import { isReason, reasons } from '../words/reasons.ts'
import { eventWords, toldWords as words } from '../words/told.ts'
import { howSaid } from './inbox.tsx'

const officials = ['commissioner', 'district_officer', 'city_officer', 'auditor'] as const
const languages = { 'zh-Hans': wishWords.hans, 'zh-Hant': wishWords.hant, en: wishWords.english }

async function told(visit: Visit): Promise<Reply> {
  const { voice, db } = visit
  const holder = await personHolder(visit, idParam(visit))
  if (!holder?.person_id) throw new Refusal(404, doorWords.not_found)
  visit.about('person', holder.person_id)
  const errands = await errandsOf(db, await allOf(db, holder.person_id))
  const events = await eventsOf(
    db,
    errands.map(({ id }) => id),
  )
  const shown = []
  for (const { id, channel, reason, whom } of errands) {
    const said = await saidOf(visit, voice, id)
    const guardian = whom === 'guardian' ? ` ${voice.say(deskWords.guardian)}` : ''
    shown.push({
      way: voice.say(channelWords[channel]) + guardian,
      reason: isReason(reason) ? voice.say(reasons[reason]) : '',
      said: said.length > 0 ? said : [voice.say(words.forgotten)],
      steps: events.filter((event) => event.errand_id === id).map((event) => stepSaid(visit, event)),
    })
  }
  const { wish } = holder.needs
  return {
    page: (
      <ToldPage
        voice={voice}
        at={inCity(visit, `/persons/${holder.person_id}`)}
        name={holder.name}
        name_latin={holder.name_latin}
        now={howSaid(visit, holder)}
        wish={voice.say(wish === null ? wishWords.any : channelWords[wish])}
        language={voice.say(languages[holder.locale])}
        email={holder.email !== null}
        mayChange={visit.actor.role === 'commissioner' || visit.actor.role === 'district_officer'}
        errands={shown}
      />
    ),
    title: voice.say(words.heading),
    wide: true,
  }
}

function stepSaid({ voice, tools }: Visit, { channel, what, why, who, note_sealed, made_at }: Awaited<ReturnType<typeof eventsOf>>[number]): string {
  const said = voice.fill(eventWords[what as 'failed'], { way: channelWords[channel as 'sms'], why })
  const step = { at: voice.instant(made_at), what: said }
  const note = note_sealed === null ? '' : ` · ${tools.cipher.open(note_sealed, notePlace)}`
  return (who === null ? voice.say(words.by_program, step) : voice.say(words.by_officer, { ...step, who })) + note
}

export const toldRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/persons/:id/told', who: officials, audit: 'message.told', reads: 'file', answer: told },
]
