/** From what has been answered to the next page: more questions, or what there is to get. */
import { bodyText, inCity, type Reply, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Field, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { areaOf } from '../../../kit/role.ts'
import { sure } from '../../../kit/sure.ts'
import { factsWanted, offersOf, type Offer } from '../../../plan/asking.ts'
import { windowsOn } from '../../../plan/review.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { programmesToday } from '../../programmes/acts.ts'
import { firstForm, wholeForm, type Places } from '../form.ts'
import { FirstPage, QuestionPage } from '../pages/asking.tsx'
import type { Way } from '../pages/offer.tsx'
import { ToldPage } from '../pages/told.tsx'
import { factsAnswered, nextQuestions, saidOf } from '../rules.ts'
import { words } from '../words.ts'

/** The city's districts, by code. */
export async function placesOf(visit: Visit): Promise<Places> {
  const divisions = await divisionsIn(visit.db, areaOf(visit.city.division))
  return Object.fromEntries(
    divisions.filter(({ code }) => code.length === 6 && code !== visit.city.division).map(({ code, name_zh, name_en }) => [code, { zh: name_zh, en: name_en }]),
  )
}

export async function firstPage(visit: Visit, typed: Typed, faults: Faults): Promise<Reply> {
  const { voice, actor } = visit
  const form = firstForm(await placesOf(visit))
  const props = { voice, action: inCity(visit, '/offers'), form, typed, faults, register: actor.role === 'applicant' }
  return { page: <FirstPage {...props} />, title: voice.say(words.offers), status: Object.keys(faults).length > 0 ? 422 : 200 }
}

/** Reads everything answered so far; what cannot be read is asked again, 422, with the rest kept. */
export async function asking(visit: Visit, body: Typed): Promise<Reply> {
  const form = wholeForm(await placesOf(visit))
  const { answers, faults, typed } = readForm(form, body, { partial: true, also: ['asked'] })
  const missing = readForm(firstForm(await placesOf(visit)), { who: body['who'], where: body['where'] }).faults
  if (Object.keys(missing).length > 0) return firstPage(visit, typed, missing)
  const answered = Object.keys(answers)
  const asked = new Set([
    ...answered,
    ...bodyText(visit, 'asked')
      .split(',')
      .filter((path) => Object.hasOwn(form, path)),
  ])
  if (Object.keys(faults).length > 0) return questions(visit, { form, typed, faults, asked, names: Object.keys(faults), offers: [] })
  const plans = (await programmesToday(visit)).map(({ plan }) => plan)
  const forWhom = answers['who'] === 'organisation' ? 'organisation' : 'person'
  const offers = offersOf(plans, forWhom, factsAnswered(answers, visit.today), visit.today, visit.tools.calendar)
  const again = bodyText(visit, 'go')
  if (Object.hasOwn(form, again)) return questions(visit, { form, typed, faults, asked, names: [again], offers })
  const wanted = nextQuestions(factsWanted(offers, asked))
  if (again === 'show' || wanted.length === 0) {
    // whoever goes on is asked again what was left empty
    const left = new Set(answered)
    return told(visit, { form, typed, asked: left, offers, more: factsWanted(offers, left).length > 0 })
  }
  return questions(visit, { form, typed, faults, asked, names: wanted, offers })
}

type Asked = { form: Form; typed: Typed; asked: ReadonlySet<string>; offers: readonly Offer[] }

function questions(visit: Visit, { form, typed, faults, asked, names, offers }: Asked & { faults: Faults; names: readonly string[] }): Reply {
  const { voice } = visit
  const fields = Object.fromEntries(names.map((name): [string, Field] => [name, sure(form[name])]))
  const count = (answer: string) => offers.filter(({ verdict }) => verdict.answer === answer).length
  const page = (
    <QuestionPage
      voice={voice}
      action={inCity(visit, '/offers')}
      form={fields}
      typed={typed}
      faults={faults}
      hidden={along(typed, new Set([...asked, ...names]), names)}
      family={typed['who'] === 'family'}
      tally={offers.length > 0 ? { fits: count('met'), may: count('unknown'), not: count('not_met') } : undefined}
    />
  )
  return { page, title: voice.say(words.offers), status: Object.keys(faults).length > 0 ? 422 : 200 }
}

function told(visit: Visit, { form, typed, asked, offers, more }: Asked & { more: boolean }): Reply {
  const { voice } = visit
  const given = Object.entries(form).flatMap(([path, field]) => {
    const said = saidOf(voice, field, typed[path])
    return said === '' ? [] : [{ path, label: voice.say(field.label), said }]
  })
  const shown = offers.map((offer) => ({ offer, way: wayTo(visit, offer) }))
  const page = <ToldPage voice={voice} action={inCity(visit, '/offers')} offers={shown} hidden={along(typed, asked)} given={given} more={more} />
  return { page, title: voice.say(words.result) }
}

function wayTo(visit: Visit, { plan, id, scheme, verdict }: Offer): Way {
  if (verdict.answer === 'not_met') return {}
  const { voice, actor } = visit
  const window = windowsOn(plan, id, visit.today)
  const href = inCity(visit, `/apply/${plan.plan}/${id}`)
  if (!window.open) return { href, said: window.opens === undefined ? voice.say(words.closed) : voice.say(words.opens_on, { day: voice.day(window.opens) }) }
  const theirs = actor.role === (scheme.for === 'person' ? 'applicant' : 'organisation')
  return theirs ? { href, keep: inCity(visit, `/offers/${plan.plan}/${id}`) } : { href }
}

/** The answers as hidden values, but for those that the page itself asks; and what was asked already. */
const along = (typed: Typed, asked: ReadonlySet<string>, but: readonly string[] = []): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' && value !== '' && !but.includes(name) ? [[name, value]] : [])),
  ),
  asked: [...asked].join(','),
})
