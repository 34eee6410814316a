/** A member's page of one case: their own word first, then the others'. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { carriesBy, scoredBy } from '../../../plan/panel.ts'
import { Details } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { sittingIn } from '../acts/opening.ts'
import { giveBallot, standAside, standingOf } from '../acts/scoring.ts'
import { members, readers } from '../flow.ts'
import { asideForm, ballotForm } from '../form.ts'
import { BallotPage } from '../pages/ballot.tsx'
import { seesOthers } from '../rules.ts'
import { ballotsOf, recusalsOf } from '../store/ballots.ts'
import { resultsOf } from '../store/results.ts'
import { casesOf } from '../store/sittings.ts'
import { scoringWords as words } from '../words/scoring.ts'
import { planOf } from './showing.tsx'

type Asked = { form: 'ballot' | 'aside'; typed: Typed; faults: Faults }

async function page(visit: Visit, asked?: Asked): Promise<Reply> {
  const sitting = await sittingIn(visit, idParam(visit))
  const application = idParam(visit, 'case')
  visit.about('application', application)
  const { panel } = await planOf(visit, sitting)
  const standing = await standingOf(visit, sitting, application)
  const { voice } = visit
  const own = <T extends { application_id: number }>(rows: readonly T[]): T[] => rows.filter(({ application_id }) => application_id === application)
  const number = own(await casesOf(visit.db, sitting.id))[0]?.number ?? ''
  const address = inCity(visit, `/sittings/${sitting.id}/cases/${application}`)
  const mayGive = sitting.state === 'scoring' && standing.isMember && !standing.hasGiven && !standing.isAside
  const shown = (form: Asked['form']) => (asked?.form === form ? { typed: asked.typed, faults: asked.faults } : {})
  return {
    page: (
      <BallotPage
        voice={voice}
        read={inCity(visit, `/cases/${application}`)}
        sitting={inCity(visit, `/sittings/${sitting.id}`)}
        number={number}
        criteria={scoredBy(panel).map((name) => ({ name, title: panel.scores?.[name]?.title ?? { zh: name, en: name } }))}
        votes={carriesBy(panel) !== 'average_score'}
        given={own(await ballotsOf(visit.db, sitting.id))}
        aside={own(await recusalsOf(visit.db, sitting.id))}
        hidden={!seesOthers({ ...standing, state: sitting.state })}
        result={own(await resultsOf(visit.db, { sitting: sitting.id }))[0]?.explained ?? []}
      >
        {mayGive ? (
          <>
            <FormPage
              voice={voice}
              lead={voice.say(words.lead)}
              action={`${address}/ballot`}
              form={ballotForm(panel)}
              {...shown('ballot')}
              button={voice.say(words.give)}
            />
            <Details summary={voice.say(words.aside)} open={asked?.form === 'aside'}>
              <FormPage voice={voice} action={`${address}/aside`} form={asideForm} {...shown('aside')} button={voice.say(words.aside)} />
            </Details>
          </>
        ) : null}
      </BallotPage>
    ),
    title: number,
    status: asked ? 422 : 200,
  }
}

async function ballot(visit: Visit): Promise<Reply> {
  const sitting = await sittingIn(visit, idParam(visit))
  const { panel } = await planOf(visit, sitting)
  const { answers, faults, typed } = readForm(ballotForm(panel), visit.body)
  if (Object.keys(faults).length > 0) return page(visit, { form: 'ballot', typed, faults })
  const application = idParam(visit, 'case')
  visit.about('application', application)
  const points = Object.fromEntries(scoredBy(panel).map((name) => [name, Number(answers[`points_${name}`])]))
  const agrees = carriesBy(panel) === 'average_score' ? null : answers['agrees'] === true
  await giveBallot(visit, sitting, application, { points, agrees, remark: answers['remark'] === undefined ? undefined : String(answers['remark']) })
  return { to: inCity(visit, `/sittings/${sitting.id}/cases/${application}`) }
}

async function aside(visit: Visit): Promise<Reply> {
  const sitting = await sittingIn(visit, idParam(visit))
  const { answers, faults, typed } = readForm(asideForm, visit.body)
  if (Object.keys(faults).length > 0) return page(visit, { form: 'aside', typed, faults })
  const application = idParam(visit, 'case')
  visit.about('application', application)
  await standAside(visit, sitting, application, String(answers['reason']))
  return { to: inCity(visit, `/sittings/${sitting.id}/cases/${application}`) }
}

export const scoringRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/sittings/:id/cases/:case', who: readers, audit: 'sitting.case', answer: (visit) => page(visit) },
  { method: 'POST', url: '/:city/sittings/:id/cases/:case/ballot', who: members, audit: 'sitting.ballot', answer: ballot },
  { method: 'POST', url: '/:city/sittings/:id/cases/:case/aside', who: members, audit: 'sitting.aside', answer: aside },
]
