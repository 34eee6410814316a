/** The links inside one scheme. */
import { factPaths } from './facts.ts'
import { linkAward } from './link-award.ts'
import { checkTest } from './link-tests.ts'
import { linkTerms } from './link-terms.ts'
import { oneTest } from './one-test.ts'
import { checkPeriod, withNearest, type Linker } from './linker.ts'
import type { Path } from './marked.ts'
import { has, listOf, tableIn, tableOf, textOf, type Raw } from './raw.ts'
import { faultWords } from './words.ts'

export function linkScheme(linker: Linker, id: string): void {
  const { marked, plan, named } = linker
  const scheme = tableOf(tableIn(plan, 'schemes')[id])
  const path: Path = ['schemes', id]
  listOf(scheme['windows']).forEach((each, at) => {
    const window = tableOf(each)
    if (!has(window, 'each') && !has(window, 'after')) checkPeriod(marked, [...path, 'windows', at], window)
    for (const key of ['within', 'opens_after'])
      if (has(window, 'after') && /working/.test(String(window[key]))) marked.report([...path, 'windows', at, key], faultWords.no_calendar)
  })
  linkAsks(linker, scheme, path)
  listOf(scheme['uses']).forEach((name, at) => named([...path, 'uses', at], name, tableIn(plan, 'conditions'), faultWords.no_plan_condition))
  for (const [name, each] of Object.entries(tableIn(scheme, 'conditions'))) {
    const at = [...path, 'conditions', name]
    named([...at, 'proof'], tableOf(each)['proof'], tableIn(scheme, 'documents'), faultWords.no_document)
    oneTest(linker, at, tableOf(each))
  }
  const conditions = { ...tableIn(scheme, 'conditions'), ...Object.fromEntries(listOf(scheme['uses']).map((name) => [String(name), true])) }
  for (const [name, route] of Object.entries(tableIn(scheme, 'routes')))
    listOf(tableOf(route)['instead_of']).forEach((each, at) => named([...path, 'routes', name, 'instead_of', at], each, conditions, faultWords.no_condition))
  for (const [name, each] of Object.entries(tableIn(scheme, 'excludes'))) linkExclusion(linker, [...path, 'excludes', name], tableOf(each))
  const recognition = String(scheme['recognises'])
  if (named([...path, 'recognises'], scheme['recognises'], tableIn(plan, 'recognitions'), faultWords.no_recognition)) {
    const holder = tableIn(tableIn(plan, 'recognitions'), recognition)['held_by']
    if (holder !== scheme['for']) marked.report([...path, 'recognises'], faultWords.not_holder, { name: recognition })
  }
  if (!['recognises', 'award', 'dues'].some((key) => has(scheme, key))) marked.reportKey(path, faultWords.gives_nothing)
  for (const key of ['award', 'dues']) linkAward(linker, tableIn(scheme, key), [...path, key])
  linkReview(linker, listOf(scheme['review']).map(tableOf), [...path, 'review'])
  linkClocks(linker, scheme, path)
  linkTerms(linker, scheme, path)
  linkUnfiled(linker, tableIn(tableIn(scheme, 'unfiled'), 'facts'), [...path, 'unfiled', 'facts'])
  named([...path, 'appeal', 'to'], tableIn(scheme, 'appeal')['to'], tableIn(plan, 'bodies'), faultWords.no_body)
}

function linkExclusion({ marked, plan, named }: Linker, path: Path, each: Raw): void {
  const own = (of: unknown): boolean => of === undefined || of === plan['plan']
  const schemes = tableIn(plan, 'schemes')
  if (has(each, 'scheme') === has(each, 'any_of')) marked.reportKey(path, faultWords.one_exclusion)
  if (own(each['of'])) named([...path, 'scheme'], each['scheme'], schemes, faultWords.no_scheme)
  listOf(each['any_of']).forEach((name, at) => {
    if (typeof name === 'string' && own(each['of'])) named([...path, 'any_of', at], name, schemes, faultWords.no_scheme)
  })
  if (/working/.test(textOf(each['within']) ?? '')) marked.report([...path, 'within'], faultWords.no_calendar)
}

function linkAsks({ marked, named }: Linker, scheme: Raw, path: Path): void {
  for (const [name, raw] of Object.entries(tableIn(scheme, 'asks'))) {
    const ask = tableOf(raw)
    const at = [...path, 'asks', name]
    named([...at, 'group'], ask['group'], tableIn(scheme, 'groups'), faultWords.no_group)
    if ((ask['kind'] === 'choice' || ask['kind'] === 'choices') !== has(ask, 'options')) marked.reportKey(at, faultWords.options)
    const fills = textOf(ask['fills'])
    if (fills === undefined) continue
    const fact = factPaths.get(fills)
    if (!fact || fact.derived || fills === 'history.had')
      marked.report([...at, 'fills'], withNearest(faultWords.no_fact, fills, factPaths.keys()), { name: fills })
    else if (!fits(ask, fills)) marked.report([...at, 'fills'], faultWords.fact_kind, { name: fills })
  }
}

function linkReview({ marked, plan, named }: Linker, stages: readonly Raw[], path: Path): void {
  const seen = new Set<unknown>()
  stages.forEach((stage, at) => {
    if (seen.has(stage['stage'])) marked.report([...path, at, 'stage'], faultWords.stage_twice, { name: String(stage['stage']) })
    seen.add(stage['stage'])
    if ((stage['kind'] === 'decision') !== (at === stages.length - 1)) marked.report([...path, at, 'kind'], faultWords.last_decides)
    if (stage['kind'] === 'notice' && !(has(stage, 'for') && has(stage, 'shows'))) marked.report([...path, at], faultWords.notice_length)
    named([...path, at, 'body'], stage['body'], tableIn(plan, 'bodies'), faultWords.no_body)
    listOf(stage['with_bodies']).forEach((body, i) => named([...path, at, 'with_bodies', i], body, tableIn(plan, 'bodies'), faultWords.no_body))
  })
}
function linkClocks({ named }: Linker, scheme: Raw, path: Path): void {
  const stages = Object.fromEntries(listOf(scheme['review']).map((stage) => [String(tableOf(stage)['stage']), true]))
  for (const [id, raw] of Object.entries(tableIn(scheme, 'clocks'))) {
    const at = [...path, 'clocks', id]
    for (const key of ['from', 'to']) named([...at, key], tableOf(raw)[key], stages, faultWords.no_stage)
    listOf(tableOf(raw)['without']).forEach((name, i) => named([...at, 'without', i], name, stages, faultWords.no_stage))
  }
  for (const [id, raw] of Object.entries(tableIn(scheme, 'channels')))
    listOf(tableOf(raw)['documents']).forEach((name, i) =>
      named([...path, 'channels', id, 'documents', i], name, tableIn(scheme, 'documents'), faultWords.no_document),
    )
}

/** What is taken to be so must be facts that could have been filed, each with a value it can have. */
function linkUnfiled(linker: Linker, facts: Raw, path: Path): void {
  checkTest(linker, path, facts)
  for (const name of Object.keys(facts)) {
    if (!name.includes('.')) linker.marked.reportKey([...path, name], withNearest(faultWords.no_fact, name, factPaths.keys()), { name })
    else if (factPaths.get(name)?.derived) linker.marked.reportKey([...path, name], faultWords.derived_fact, { name })
  }
}

const fitting: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    day: ['day'],
    money: ['money'],
    number: ['count', 'percent', 'number'],
    yes_no: ['yes_no'],
    choice: ['choice'],
    text: ['text'],
    long_text: ['text'],
    credit_code: ['text'],
    phone: ['text'],
  }),
)
/** True when the answer to this question can be that fact: the same kind, and no option that the fact does not know. */
function fits(ask: Raw, path: string): boolean {
  const fact = factPaths.get(path)
  const options = Object.keys(tableOf(ask['options']))
  return (
    fact !== undefined &&
    (fitting.get(textOf(ask['kind']) ?? '')?.includes(fact.kind) ?? false) &&
    options.every((option) => fact.options !== undefined && has(fact.options, option))
  )
}
