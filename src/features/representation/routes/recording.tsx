/** An officer records, on sight of the papers, who acts for a person. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { personIn } from '../../persons/acts.ts'
import { accountToAct, guardianRelation, recordRepresentation } from '../acts.ts'
import { recordForm, type Ground } from '../form.ts'
import { StandingTable } from '../pages/list.tsx'
import { actingFor } from '../store.ts'
import { sayings, words } from '../words.ts'

export const officers = ['district_officer', 'city_officer'] as const
export const listAt = (visit: Visit, person: number): string => inCity(visit, `/persons/${person}/representatives`)

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const person = await personIn(visit, idParam(visit))
  visit.about('person', person.id)
  const { voice } = visit
  const at = listAt(visit, person.id)
  return {
    page: (
      <>
        <Heading level={1} size="l" caption={<PersonName voice={voice} name={person.name} pinyin={person.name_latin} />}>
          {voice.say(words.representatives)}
        </Heading>
        <StandingTable voice={voice} rows={await actingFor(visit.db, person.id, visit.today)} at={at} />
        <Heading level={2}>{voice.say(words.add)}</Heading>
        <FormPage
          voice={voice}
          lead={voice.say(words.add_lead)}
          action={at}
          form={recordForm}
          typed={typed}
          faults={faults}
          button={voice.say(words.add)}
          files
          within
        >
          <FileUpload voice={voice} name="paper" label={words.paper} hint={words.paper_hint} optional accept="image/*,.pdf" fault={faults['paper']} />
        </FormPage>
      </>
    ),
    title: voice.say(words.representatives),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

const text = (answers: Answers, name: string): string | null => (answers[name] === undefined ? null : String(answers[name]))

/** What the ground wants beside the form's own fields. */
function groundFaults(visit: Visit, answers: Answers, scanned: boolean): Faults {
  const [ground, until_on] = [answers['ground'], text(answers, 'until_on')]
  return {
    ...(ground !== 'guardian' && !answers['relation'] ? { relation: sayings.relation_needed } : {}),
    ...((ground === 'authorised' && until_on === null) || (until_on !== null && until_on < visit.today) ? { until_on: sayings.until_needed } : {}),
    ...((answers['consent_how'] === undefined) === (answers['no_consent_why'] === undefined) ? { consent_how: sayings.consent_needed } : {}),
    ...(ground !== 'guardian' && !scanned ? { paper: sayings.paper_needed } : {}),
  }
}

async function record(visit: Visit): Promise<Reply> {
  const person = await personIn(visit, idParam(visit))
  const { answers, faults, typed } = readForm(recordForm, visit.body, { also: ['paper'] })
  const scan = visit.uploads.find(({ field, bytes }) => field === 'paper' && bytes.length > 0)
  const all = { ...groundFaults(visit, answers, scan !== undefined), ...faults }
  if (Object.keys(all).length > 0) return page(visit, typed, all)
  const account = await accountToAct(visit, person, String(answers['login']))
  if (!('id' in account)) return page(visit, typed, { login: account })
  const known = answers['ground'] === 'guardian' ? await guardianRelation(visit, person, account.name) : { relation: String(answers['relation']) }
  if (!('relation' in known)) return page(visit, typed, { ground: known })
  try {
    await recordRepresentation(
      visit,
      person,
      { ...known, ...rest(answers, account.id), paper: scan ? await visit.tools.files.keep(scan.bytes) : null },
      account.name,
    )
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 415) throw error
    return page(visit, typed, { paper: error.phrase })
  }
  return { to: listAt(visit, person.id) }
}

const rest = (answers: Answers, account_id: number) => ({
  account_id,
  ground: answers['ground'] as Ground,
  until_on: text(answers, 'until_on'),
  consent_how: text(answers, 'consent_how'),
  no_consent_why: text(answers, 'no_consent_why'),
})

const url = '/:city/persons/:id/representatives'
export const recording: readonly Route[] = [
  { method: 'GET', url, who: officers, audit: 'representation.page', reads: 'file', answer: (visit) => page(visit) },
  { method: 'POST', url, who: officers, audit: 'representation.record', uploads: true, answer: record },
]
