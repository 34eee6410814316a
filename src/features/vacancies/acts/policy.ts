/** What the programme and the law hold for an employer of a kind: each line with its document and clause, nothing added. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase } from '../../../kit/say.ts'
import { valueOn } from '../../../plan/parameter.ts'
import { windowsOn } from '../../../plan/review.ts'
import type { Plan, Source } from '../../../plan/shape.ts'
import { programmesToday } from '../../programmes/acts.ts'

/** `source`: the document that states it; without one `assumed` says why it is taken to be so. */
export type PolicyLine = {
  readonly title: Phrase
  readonly says: Phrase | undefined
  readonly figure: { readonly value: number; readonly unit: string } | undefined
  readonly source: Source | undefined
  readonly clause: string | undefined
  readonly assumed: Phrase | undefined
}
export type PolicySheet = { readonly law: readonly PolicyLine[]; readonly schemes: readonly PolicyLine[] }

const ofEmployers = ['quota_floor', 'levy_exempt_staff', 'levy_band_ratio', 'levy_share_above', 'levy_share_below', 'concentrated_least_percent']
type Marks = { readonly reference?: string | undefined; readonly clause?: string | undefined; readonly assumed?: Phrase | undefined }

/** Marks of the nearest block that carries any. */
function marked(sources: Readonly<Record<string, Source>>, ...blocks: readonly (Marks | undefined)[]): Pick<PolicyLine, 'source' | 'clause' | 'assumed'> {
  const found = blocks.find((block) => block?.reference !== undefined || block?.assumed !== undefined)
  return { source: found?.reference === undefined ? undefined : sources[found.reference], clause: found?.clause, assumed: found?.assumed }
}

function lawLines({ law }: Plan, today: string): PolicyLine[] {
  return ofEmployers.flatMap((name): PolicyLine[] => {
    const parameter = law.parameters[name]
    const value = parameter && valueOn(parameter, today)
    if (!parameter || typeof value?.value !== 'number') return []
    return [{ title: parameter.title, says: undefined, figure: { value: value.value, unit: parameter.unit }, ...marked(law.sources, value, parameter) }]
  })
}

/** The schemes for organisations that are open today, and what the law sets. */
export async function policySheet(act: Act): Promise<PolicySheet> {
  const plans = (await programmesToday(act)).map(({ plan }) => plan)
  const schemes = plans.flatMap((plan) =>
    Object.entries(plan.schemes)
      .filter(([id, scheme]) => scheme.for === 'organisation' && windowsOn(plan, id, act.today).open)
      .map(([, scheme]): PolicyLine => ({ title: scheme.title, says: scheme.says, figure: undefined, ...marked(plan.sources, scheme, plan.issued, plan) })),
  )
  const [first] = plans
  return { law: first ? lawLines(first, act.today) : [], schemes }
}
