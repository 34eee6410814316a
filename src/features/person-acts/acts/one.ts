/** What an act on many does for one person. Each refuses, with the reason, where there is nothing to do. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { addDays } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { voiceOf } from '../../../kit/say.ts'
import { areaOf } from '../../../kit/role.ts'
import { tellHolder, tellPerson } from '../../messages/acts.ts'
import { personIn } from '../../persons/acts.ts'
import { putOn, takeOff } from '../../persons/store/working.ts'
import { commissionersIn, insertVisit } from '../store/visits.ts'
import { sayings, told } from '../words.ts'

export type Begun = { readonly id: number; readonly act: string; readonly working_list_id: number | null; readonly to_account: number | null }

/** Does the act for a person in the actor's area; whoever was merged meanwhile is dealt with as the survivor. */
export async function doForOne(act: Act, begun: Begun, person_id: number): Promise<void> {
  const person = await personIn(act, person_id)
  const list = begun.working_list_id ?? 0
  if (begun.act === 'ask_renewal') await remind(act, person)
  else if (begun.act === 'ask_visit') await askVisit(act, begun, person)
  else if (begun.act === 'put_on_list') {
    if (!(await putOn(act.db, list, person.id, accountOf(act), act.now))) throw new Refusal(409, sayings.on_list)
  } else if (!(await takeOff(act.db, list, person.id, accountOf(act), act.now))) throw new Refusal(409, sayings.off_list)
}

type Whom = Awaited<ReturnType<typeof personIn>>

async function remind(act: Act, { id, account_id, certificate_valid_to: day }: Whom): Promise<void> {
  if (!day || day < act.today || day >= addDays(act.today, 90)) throw new Refusal(409, sayings.not_soon)
  const says = { zh: voiceOf('zh-Hans').day(day), en: voiceOf('en').day(day) }
  if (account_id === null) await tellPerson(act, id, null, told.renew, { day: says })
  else await tellHolder(act, account_id, null, told.renew, { day: says })
}

async function askVisit(act: Act, { id, to_account }: Begun, person: Whom): Promise<void> {
  const all = await commissionersIn(act.db, act.city.slug, act.actor.area)
  const visitors = all.filter((one) => one.id === to_account)
  if (visitors.length === 0) throw new Refusal(409, sayings.no_commissioner)
  if (!visitors.some(({ division }) => person.division.startsWith(areaOf(division)))) throw new Refusal(409, sayings.elsewhere)
  const row = { person_id: person.id, visitor_id: to_account ?? 0, person_act_id: id, asked_at: act.now }
  if (!(await insertVisit(act.db, row))) throw new Refusal(409, sayings.asked_already)
  await tellHolder(act, to_account ?? 0, null, told.visit)
}
