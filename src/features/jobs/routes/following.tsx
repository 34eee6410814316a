/** Recording a follow-up, and that what was to be done is done. */
import { inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { mayPhone } from '../../messages/rules/phone.ts'
import { recordFollowUp } from '../acts/following.ts'
import { aboutForm, followForm } from '../form/following.ts'
import { marks, markOn, ways, waysFor, type Mark, type Whom } from '../rules.ts'
import { foundOf, followFaults } from '../rules/found.ts'
import { followingWords as words, markWords, whomWords } from '../words/following.ts'
import { placementAsked, statusOf, uploadOf, writers } from './who.ts'

async function followPage(visit: Visit, typed: Typed, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const row = await placementAsked(visit)
  const asked = (name: string) => (typeof typed[name] === 'string' ? typed[name] : queryText(visit, name))
  const mark: Mark = marks.find((one) => one === asked('mark')) ?? markOn(row.started_on, visit.today) ?? 'week_1'
  const whom: Whom = asked('whom') === 'employer' ? 'employer' : 'worker'
  const open = whom === 'worker' ? waysFor(row) : ways
  const about = `${voice.say(markWords[mark])} · ${voice.say(whomWords[whom])}`
  const lead = row.communication === 'guardian_copied' ? voice.say(words.about_guardian, { about }) : about
  const name = whom === 'worker' ? <PersonName voice={voice} name={row.name} pinyin={row.name_latin} /> : <Mixed voice={voice} text={row.trading_name} />
  const shown = { voice, heading: voice.say(words.record), caption: name, lead, form: followForm(open), faults, button: voice.say(words.save) }
  const page = (
    <FormPage {...shown} action={inCity(visit, `/placements/${row.id}/follow-up`)} typed={{ met_on: visit.today, ...typed }} hidden={{ mark, whom }} files>
      <FileUpload voice={voice} name="paper" label={words.paper} hint={words.paper_hint} optional accept="image/*,.pdf" />
    </FormPage>
  )
  return { page, title: voice.say(words.record), status: statusOf(faults) }
}

async function record(visit: Visit): Promise<Reply> {
  const row = await placementAsked(visit)
  const read = readForm({ ...aboutForm, ...followForm() }, visit.body, { also: ['paper'] })
  const answers: Answers = read.answers
  const faults = { ...followFaults(answers, { today: visit.today, started_on: row.started_on, mayPhone: mayPhone(row) }), ...read.faults }
  if (statusOf(faults) === 422) return followPage(visit, read.typed, faults)
  await recordFollowUp(visit, row, { ...foundOf(answers), paper: uploadOf(visit, 'paper') })
  return { to: inCity(visit, `/placements/${row.id}`) }
}

export const following: readonly Route[] = [
  { method: 'GET', url: '/:city/placements/:id/follow-up', who: writers, audit: 'follow_up.page', answer: (visit) => followPage(visit, {}) },
  { method: 'POST', url: '/:city/placements/:id/follow-up', who: writers, audit: 'follow_up.record', uploads: true, answer: record },
]
