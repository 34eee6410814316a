/** One matter as its reader sees it, with the forms that are open to that reader now. */
import { idParam, inCity, type Reply, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { dayOf } from '../../../kit/day.ts'
import { faultOf, sanctionIn } from '../acts/sanctioning.ts'
import { trainingOf } from '../acts/training.ts'
import { answerForm, checkForm, decideForm, proofForm } from '../form/sanctions.ts'
import { SanctionPage, type Asked } from '../pages/sanction.tsx'
import { stageOf, type Stage } from '../rules/sanctions.ts'
import { effectsOf, type Proof } from '../store/effects.ts'
import type { Row } from '../store/sanctions.ts'
import { gradeWords, sanctionWords as words } from '../words/sanctions.ts'

export type Step = 'answer' | 'decide' | 'proof' | 'check'
type Failed = { readonly name: Step; readonly typed: Typed; readonly faults: Faults }
type Training = Awaited<ReturnType<typeof trainingOf>>

/** What is open to the reader: the name of the step, its form, its heading. */
function open({ actor, voice }: Visit, row: Row, stage: Stage, training: Training): [Step, Form, string][] {
  const inside = actor.area !== ''
  const officer = actor.role === 'district_officer' || actor.role === 'city_officer'
  const undecided = stage === 'heard' || stage === 'to_decide'
  const found: [Step, Form, string][] = []
  if (undecided && row.received_on === null && (officer || !inside))
    found.push(['answer', answerForm(inside), voice.say(inside ? words.key_in : words.your_answer)])
  if (stage === 'to_decide' && actor.role === 'city_officer' && row.proposed_by !== actor.account) found.push(['decide', decideForm, voice.say(words.decide)])
  if (training && !training.done && !training.open && !inside) found.push(['proof', proofForm, voice.say(words.proof)])
  if (training?.open && officer) found.push(['check', checkForm, voice.say(words.check)])
  return found
}

const shown = (voice: Voice, { text, given_at, accepted, note }: Proof): string => {
  const came = voice.say(words.shown, { day: voice.day(dayOf(given_at)), text })
  if (accepted === null) return came
  return `${came} · ${accepted ? voice.say(words.will_do) : voice.say(words.will_not, { note: note ?? '' })}`
}

export async function one(visit: Visit, failed?: Failed): Promise<Reply> {
  const { voice } = visit
  const row = await sanctionIn(visit, idParam(visit))
  visit.about('sanction', row.id)
  const [stage, training] = [stageOf(row, visit.today), await trainingOf(visit, row)]
  const asked: Asked[] = open(visit, row, stage, training).map(([name, form, heading]) => ({
    action: inCity(visit, `/sanctions/${row.id}/${name}`),
    heading,
    form,
    button: voice.say(name === 'decide' ? words.decide : words.send),
    typed: failed?.name === name ? failed.typed : {},
    faults: failed?.name === name ? failed.faults : {},
  }))
  const done = (await effectsOf(visit.db, row.id)).map(({ grade, until }) => {
    const said = voice.say(gradeWords[grade as keyof typeof gradeWords])
    return until === null ? said : voice.say(words.until, { grade: said, day: voice.day(until) })
  })
  return {
    page: (
      <SanctionPage
        voice={voice}
        city={visit.city.slug}
        row={row}
        stage={stage}
        found={await faultOf(visit, row)}
        inside={visit.actor.area !== ''}
        done={done}
        training={training?.proofs.map((proof) => shown(voice, proof)) ?? []}
        late={training !== undefined && !training.done && visit.today > training.until}
        asked={asked}
      />
    ),
    title: voice.say(words.sanctions),
    status: failed ? 422 : 200,
  }
}
