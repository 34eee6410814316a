/** Telling both sides, in writing. */
import type { Act } from '../../../kit/act.ts'
import type { Answers } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { tellHolder } from '../../messages/acts.ts'
import type { MoveName } from '../flow.ts'
import { hiddenFromEmployer } from '../rules/told.ts'
import { accountsOf, type ReferralRow } from '../store.ts'
import { messages } from '../words.ts'
import { interviewAids, interviewWays, refusalReasons } from '../words/forms.ts'
import { shownTo } from './showing.ts'

type Slots = Record<string, string | Phrase>

async function tell(act: Act, account: number | null, phrase: Phrase, slots: Slots): Promise<void> {
  if (account !== null) await tellHolder(act, account, null, phrase, slots)
}

export async function tellReferred(act: Act, row: ReferralRow): Promise<void> {
  const slots = { title: row.title, unit: row.employer_name }
  const { person, employer } = await accountsOf(act.db, row.id)
  await tell(act, person, messages.referred, slots)
  await tell(act, employer, messages.referred_employer, slots)
}

/** Tells the person of every step, and the employer of the interview. */
export async function tellAbout(act: Act, row: ReferralRow, move: MoveName, answers: Answers): Promise<void> {
  if (!Object.hasOwn(messages, move)) return
  const phrase = messages[move as 'take']
  const slots: Slots = { title: row.title, unit: row.employer_name, ...slotsOf(answers) }
  const { person, employer } = await accountsOf(act.db, row.id)
  await tell(act, person, phrase, slots)
  const plain = hiddenFromEmployer(shownTo(act, row)).length > 0
  if (move === 'arrange') await tell(act, employer, plain ? messages.arrange_plain : phrase, plain ? withoutWay(slots) : slots)
}

/** A message keeps its slots, so what an employer may not know is taken out of them too. */
const withoutWay = ({ way: _way, aids: _aids, ...slots }: Slots): Slots => slots

function slotsOf(answers: Answers): Slots {
  const text = (name: string) => String(answers[name] ?? '')
  const aids = ((answers['aids'] as readonly string[] | undefined) ?? []).map((aid) => interviewAids[aid as 'text'])
  return {
    day: text('held_on'),
    time: text('held_at'),
    until: text('until'),
    place: text('place'),
    way: interviewWays[answers['way'] as 'text'] ?? { zh: '', en: '' },
    aids: { zh: aids.map(({ zh }) => zh).join('、'), en: aids.map(({ en }) => en).join(', ') },
    reason: refusalReasons[answers['reason'] as 'other'] ?? { zh: '', en: '' },
  }
}
