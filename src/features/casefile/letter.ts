/** The decision letter: what was decided, why, how the amount came about, and where to turn. */
import { dayOf } from '../../kit/day.ts'
import type { Visit } from '../../kit/door/route.ts'
import type { Fen } from '../../kit/money.ts'
import type { Block, Paper } from '../../kit/print/paper.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Case } from '../applications/acts.ts'
import { routeOf } from '../appeals/acts/told.ts'
import { opinionsCited } from '../opinions/acts/told.ts'
import { words as opinionWords } from '../opinions/words/shown.ts'
import { movesOf } from '../applications/store.ts'
import { decisionRevoked } from '../revocations/acts/told.ts'
import { revokedNote } from './after.tsx'
import { words } from './words.ts'

export type Awarded = readonly { readonly item: string; readonly basis: string; readonly amount_fen: Fen }[]

/** The letter on a decided case, to whoever it is about. Refuses (409) a case that is not decided. */
export async function letterPaper(visit: Visit, at: Case, name: string, award: Awarded): Promise<Paper> {
  const { application, scheme, programme } = at
  const { voice } = visit
  const moves = await movesOf(visit.db, application.id)
  const decided = moves.findLast(({ to_state }) => to_state === 'granted' || to_state === 'refused')
  if (!decided || application.state !== decided.to_state) throw new Refusal(409, words.no_decision)
  const day = dayOf(decided.made_at)
  const granted = application.state === 'granted'
  const by = voice.say({ zh: `${visit.city.name.zh}残疾人联合会`, en: `${visit.city.name.en} Disabled Persons’ Federation` })
  const pair = (key: string, value: string | null | undefined) => (value ? [{ key, value }] : [])
  const revoked = await decisionRevoked(visit, application)
  const opinions = await opinionsCited(visit, application.id, voice)
  return {
    locale: voice.locale,
    title: voice.say(words.letter_title),
    by,
    number: application.number ?? undefined,
    blocks: [
      { kind: 'lead', text: voice.say(granted ? words.letter_granted : words.letter_refused, { name, scheme: scheme.title }) },
      ...(revoked ? [{ kind: 'text', text: revokedNote(voice, revoked) } as const] : []),
      {
        kind: 'pairs',
        rows: [
          ...pair(voice.say(words.letter_number), application.number),
          ...pair(voice.say(words.plan), voice.say(programme.plan.title)),
          ...pair(voice.say(words.submitted_on), application.submitted_at ? voice.day(dayOf(application.submitted_at)) : null),
          ...pair(voice.say(words.decided_on), voice.day(day)),
          ...(granted ? [] : [...pair(voice.say(words.reason), decided.note), ...pair(voice.say(words.basis), decided.clause)]),
        ],
      },
      ...(granted && award.length > 0 ? amounts(visit, award) : []),
      ...(opinions.length > 0
        ? [{ kind: 'heading', text: voice.say(opinionWords.opinions) } as const, ...opinions.map((text) => ({ kind: 'text', text }) as const)]
        : []),
      { kind: 'heading', text: voice.say(words.not_agree) },
      ...(await routeOf(visit, at, voice)).map((text) => ({ kind: 'text', text }) as const),
    ],
    signed: { by, on: voice.day(day) },
    foot: voice.say(words.case_at, { url: `${visit.tools.publicUrl}/${visit.city.slug}/cases/${application.id}` }),
  }
}

function amounts({ voice }: Visit, award: Awarded): Block[] {
  const rows = award.map(({ item, basis, amount_fen }) => [item, basis, voice.money(amount_fen)])
  const total = ['', voice.say(words.total), voice.money(award.reduce((sum, { amount_fen }) => sum + amount_fen, 0n))]
  return [
    { kind: 'heading', text: voice.say(words.money) },
    {
      kind: 'table',
      head: [voice.say(words.item), voice.say(words.how), voice.say(words.amount)],
      widths: [3, 5, 2],
      numbers: [2],
      rows: award.length > 1 ? [...rows, total] : rows,
    },
  ]
}
