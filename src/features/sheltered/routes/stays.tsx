/** Somebody's stay: shown, a step recorded, ended. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { leavePlace, recordStep, type StepGiven } from '../acts/places.ts'
import { stayIn } from '../acts/reach.ts'
import { endForm, stepForm } from '../form.ts'
import { StayPage } from '../pages/stay.tsx'
import { stepsOf } from '../store/places.ts'
import { words } from '../words/shown.ts'
import { askPage, isWrong } from './asking.tsx'
import { mayWrite, readers, writers } from './workshops.tsx'

async function show(visit: Visit): Promise<Reply> {
  const { workshop, stay } = await stayIn(visit, idParam(visit))
  visit.about('sheltered_stay', stay.stay_id)
  const steps = (await stepsOf(visit.db, workshop.id)).filter(({ stay_id }) => stay_id === stay.stay_id)
  return {
    page: <StayPage voice={visit.voice} city={visit.city.slug} workshop={workshop} stay={stay} steps={steps} mayWrite={mayWrite(visit)} />,
    title: visit.voice.say(words.person),
  }
}

const asked = (url: string, heading: Phrase, form: Form) =>
  async function ask(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
    const { stay } = await stayIn(visit, idParam(visit))
    return askPage(visit, { heading, caption: stay.name, action: inCity(visit, `/sheltered/stays/${stay.stay_id}/${url}`), form }, typed, faults)
  }
const stepPage = asked('step', words.record_step, stepForm)
const endPage = asked('end', words.record_end, endForm)

async function step(visit: Visit): Promise<Reply> {
  const { stay } = await stayIn(visit, idParam(visit))
  visit.about('sheltered_stay', stay.stay_id)
  const { answers, faults, typed } = readForm(stepForm, visit.body)
  const wrong = isWrong(faults) ? faults : await recordStep(visit, stay, answers as StepGiven)
  return isWrong(wrong) ? stepPage(visit, typed, wrong) : { to: inCity(visit, `/sheltered/stays/${stay.stay_id}`) }
}
async function end(visit: Visit): Promise<Reply> {
  const { stay } = await stayIn(visit, idParam(visit))
  visit.about('sheltered_stay', stay.stay_id)
  const { answers, faults, typed } = readForm(endForm, visit.body)
  const wrong = isWrong(faults) ? faults : await leavePlace(visit, stay, String(answers['last_on']))
  return isWrong(wrong) ? endPage(visit, typed, wrong) : { to: inCity(visit, `/sheltered/stays/${stay.stay_id}`) }
}

const own = '/:city/sheltered/stays/:id'
export const stayRoutes: readonly Route[] = [
  { method: 'GET', url: own, who: readers, audit: 'sheltered.stay', reads: 'file', answer: show },
  { method: 'GET', url: `${own}/step`, who: writers, audit: 'sheltered.step_page', answer: (visit) => stepPage(visit) },
  { method: 'POST', url: `${own}/step`, who: writers, audit: 'sheltered.step', answer: step },
  { method: 'GET', url: `${own}/end`, who: writers, audit: 'sheltered.end_page', answer: (visit) => endPage(visit) },
  { method: 'POST', url: `${own}/end`, who: writers, audit: 'sheltered.end', answer: end },
]
