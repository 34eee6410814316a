/** The links inside one scheme. */
import { factPaths } from './facts.ts'
import { checkExpression, checkPeriod, type Linker } from './linker.ts'
import type { Path } from './marked.ts'
import { has, listOf, tableIn, tableOf, textOf, type Raw } from './raw.ts'
import { faultWords } from './words.ts'

export function linkScheme(linker: Linker, id: string): void {
  const { marked, plan, named } = linker
  const scheme = tableOf(tableIn(plan, 'schemes')[id])
  const path: Path = ['schemes', id]
  listOf(scheme['windows']).forEach((each, at) => {
    if (!has(tableOf(each), 'each')) checkPeriod(marked, [...path, 'windows', at], tableOf(each))
  })
  linkAsks(linker, scheme, path)
  for (const [name, paper] of Object.entries(tableIn(scheme, 'documents')))
    checkExpression(linker, [...path, 'documents', name, 'when'], tableOf(paper)['when'])
  for (const [name, each] of Object.entries(tableIn(scheme, 'conditions'))) {
    const at = [...path, 'conditions', name]
    named([...at, 'proof'], tableOf(each)['proof'], tableIn(scheme, 'documents'), faultWords.no_document)
    if (['when', 'any_of', 'all_of'].filter((key) => has(tableOf(each), key)).length !== 1) marked.reportKey(at, faultWords.one_test)
    checkTest(linker, at, each)
  }
  for (const [name, each] of Object.entries(tableIn(scheme, 'excludes'))) {
    const of = textOf(tableOf(each)['of'])
    if (of === undefined || of === plan['plan'])
      named([...path, 'excludes', name, 'scheme'], tableOf(each)['scheme'], tableIn(plan, 'schemes'), faultWords.no_scheme)
    if (/working/.test(textOf(tableOf(each)['within']) ?? '')) marked.report([...path, 'excludes', name, 'within'], faultWords.no_calendar)
  }
  const recognition = String(scheme['recognises'])
  if (named([...path, 'recognises'], scheme['recognises'], tableIn(plan, 'recognitions'), faultWords.no_recognition)) {
    const holder = tableIn(tableIn(plan, 'recognitions'), recognition)['held_by']
    if (holder !== scheme['for']) marked.report([...path, 'recognises'], faultWords.not_holder, { name: recognition })
  }
  if (!has(scheme, 'recognises') && !has(scheme, 'award')) marked.reportKey(path, faultWords.gives_nothing)
  linkAward(linker, tableIn(scheme, 'award'), [...path, 'award'])
  linkReview(linker, listOf(scheme['review']).map(tableOf), [...path, 'review'])
  named([...path, 'appeal', 'to'], tableIn(scheme, 'appeal')['to'], tableIn(plan, 'bodies'), faultWords.no_body)
}

function linkAsks({ marked, named }: Linker, scheme: Raw, path: Path): void {
  for (const [name, raw] of Object.entries(tableIn(scheme, 'asks'))) {
    const ask = tableOf(raw)
    const at = [...path, 'asks', name]
    named([...at, 'group'], ask['group'], tableIn(scheme, 'groups'), faultWords.no_group)
    if ((ask['kind'] === 'choice' || ask['kind'] === 'choices') !== has(ask, 'options')) marked.reportKey(at, faultWords.options)
    const fills = textOf(ask['fills'])
    if (fills === undefined) continue
    if (!factPaths.has(fills) || fills === 'history.had') marked.report([...at, 'fills'], faultWords.no_fact, { name: fills })
    else if (!fits(ask, fills)) marked.report([...at, 'fills'], faultWords.fact_kind, { name: fills })
  }
}

function linkAward(linker: Linker, award: Raw, path: Path): void {
  const { marked, plan, named } = linker
  for (const [name, raw] of Object.entries(tableIn(award, 'rows'))) {
    const row = tableOf(raw)
    const at = [...path, 'rows', name]
    named([...at, 'from'], row['from'], tableIn(plan, 'purses'), faultWords.no_purse)
    if (named([...at, 'pays'], row['pays'], tableIn(plan, 'parameters'), faultWords.no_parameter)) {
      const pays = String(row['pays'])
      if (tableIn(tableIn(plan, 'parameters'), pays)['unit'] !== 'yuan') marked.report([...at, 'pays'], faultWords.not_money, { name: pays })
    }
    checkExpression(linker, [...at, 'when'], row['when'])
  }
  const shares = listOf(award['instalments']).map((each) => tableOf(each)['share_percent'])
  if (shares.length > 0 && shares.every((s) => typeof s === 'number') && shares.reduce((a, b) => a + b, 0) !== 100)
    marked.report([...path, 'instalments'], faultWords.shares)
}

function linkReview({ marked }: Linker, stages: readonly Raw[], path: Path): void {
  const seen = new Set<unknown>()
  stages.forEach((stage, at) => {
    if (seen.has(stage['stage'])) marked.report([...path, at, 'stage'], faultWords.stage_twice, { name: String(stage['stage']) })
    seen.add(stage['stage'])
    if ((stage['kind'] === 'decision') !== (at === stages.length - 1)) marked.report([...path, at, 'kind'], faultWords.last_decides)
    if (stage['kind'] === 'notice' && !(has(stage, 'for') && has(stage, 'shows'))) marked.report([...path, at], faultWords.notice_length)
  })
}

function checkTest(linker: Linker, path: Path, test: unknown, depth = 0): void {
  if (typeof test === 'string') return checkExpression(linker, path, test)
  if (depth > 20) return
  checkExpression(linker, [...path, 'when'], tableOf(test)['when'])
  for (const key of ['any_of', 'all_of']) listOf(tableOf(test)[key]).forEach((each, at) => checkTest(linker, [...path, key, at], each, depth + 1))
}

const fitting: Readonly<Record<string, string>> = {
  day: 'day',
  money: 'money',
  number: 'count',
  yes_no: 'yes_no',
  choice: 'choice',
  text: 'text',
  long_text: 'text',
  credit_code: 'text',
  phone: 'text',
}
/** True when the answer to this question can be that fact: the same kind, and no option that the fact does not know. */
function fits(ask: Raw, path: string): boolean {
  const fact = factPaths.get(path)
  const options = Object.keys(tableOf(ask['options']))
  return (
    fact !== undefined && fitting[textOf(ask['kind']) ?? ''] === fact.kind && options.every((option) => fact.options !== undefined && has(fact.options, option))
  )
}
