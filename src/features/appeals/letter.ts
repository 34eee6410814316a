/** The letter that answers an appeal. */
import { dayOf } from '../../kit/day.ts'
import type { Visit } from '../../kit/door/route.ts'
import type { Paper } from '../../kit/print/paper.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Phrase } from '../../kit/say.ts'
import type { Row } from './store.ts'
import { sayings } from './words/said.ts'
import { words } from './words/shown.ts'

/** Refuses (409) an appeal that is not answered. It names the case by its number, and no person. */
export function answerPaper(visit: Visit, row: Row, body: Phrase, what: Phrase): Paper {
  const { voice } = visit
  if (row.outcome === null || !row.answered_at) throw new Refusal(409, sayings.not_answered)
  const by = voice.say({ zh: `${visit.city.name.zh}残疾人联合会`, en: `${visit.city.name.en} Disabled Persons’ Federation` })
  const pair = (key: Phrase, value: string | null) => (value ? [{ key: voice.say(key), value }] : [])
  return {
    locale: voice.locale,
    title: voice.say(words.letter_title),
    by,
    number: row.receipt,
    blocks: [
      { kind: 'lead', text: voice.say(words.letter_lead, { number: row.number ?? '', receipt: row.receipt, what }) },
      {
        kind: 'pairs',
        rows: [
          ...pair(words.to, voice.say(body)),
          ...pair(words.received_on, voice.day(row.received_on)),
          ...pair(words.answer, voice.say(words[row.outcome as 'stands'])),
          ...pair(words.reason, row.reason),
          ...pair(words.paper_no, row.paper),
        ],
      },
    ],
    signed: { by, on: voice.day(dayOf(row.answered_at)) },
    foot: `${visit.tools.publicUrl}/${visit.city.slug}/appeals/${row.id}`,
  }
}
