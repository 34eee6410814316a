/** Terms of keeping, and what is due by them. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { proposeDisposal, setRule } from '../acts/retention.ts'
import { duePersonsForm } from '../pages/due.tsx'
import { RetentionPage } from '../pages/retention.tsx'
import { ruleForm, type Leaving } from '../retention/form.ts'
import { retentionWords as words } from '../retention/words.ts'
import { disposals } from '../store/disposal.ts'
import { dueOn, rules } from '../store/retention.ts'

export const deciders = ['city_officer'] as const
type Filled = { typed: Typed; faults: Faults }
const nothing: Filled = { typed: {}, faults: {} }

async function retentionPage(visit: Visit, filled: { rule?: Filled; proposal?: Filled } = {}): Promise<Reply> {
  const { voice, db, city, actor } = visit
  const { rule = nothing, proposal = nothing } = filled
  const shown = { rules: await rules(db), due: await dueOn(db, visit.today), lists: await disposals(db) }
  const faulty = Object.keys({ ...rule.faults, ...proposal.faults }).length > 0
  return {
    page: <RetentionPage voice={voice} city={city.slug} {...shown} mayDecide={actor.role === 'city_officer'} rule={rule} proposal={proposal} />,
    title: voice.say(words.retention),
    status: faulty ? 422 : 200,
  }
}

export const retaining: readonly Route[] = [
  { method: 'GET', url: '/:city/retention', who: [...deciders, 'auditor'], audit: 'retention.page', reads: 'file', answer: (visit) => retentionPage(visit) },
  {
    method: 'POST',
    url: '/:city/retention/rules',
    who: deciders,
    audit: 'retention.set_rule',
    answer: async (visit) => {
      const { answers, faults, typed } = readForm(ruleForm, visit.body)
      if (Object.keys(faults).length > 0) return retentionPage(visit, { rule: { typed, faults } })
      await setRule(visit, { event: answers['event'] as Leaving, keep_years: Number(answers['keep_years']), source: String(answers['source']) })
      return { to: inCity(visit, '/retention') }
    },
  },
  {
    method: 'POST',
    url: '/:city/retention',
    who: deciders,
    audit: 'retention.propose',
    answer: async (visit) => {
      const form = duePersonsForm({ voice: visit.voice, due: await dueOn(visit.db, visit.today) })
      const { answers, faults, typed } = readForm(form, visit.body)
      if (Object.keys(faults).length > 0) return retentionPage(visit, { proposal: { typed, faults } })
      const id = await proposeDisposal(visit, (answers['persons'] as readonly string[]).map(Number), String(answers['reason']))
      visit.about('disposal', id)
      return { to: inCity(visit, `/retention/${id}`) }
    },
  },
]
