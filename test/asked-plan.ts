/** A small plan of two schemes that differ in one thing: in one the clock stands still while an expert is asked. */
import { appropriate } from '../src/features/funds/acts.ts'
import { programmeById, publishPlan } from '../src/features/programmes/acts.ts'
import { yuan } from '../src/kit/money.ts'
import type { GivenCity } from './given.ts'
import { smallText } from './small-plan.ts'

const scheme = (clock: string) => `
    title: { zh: 小店扶持, en: Aid for small shops }
    says: §
    for: person
    windows: [{ from: 2026-01-01, to: 2030-12-31 }]
    asks: { trade: { kind: text, label: { zh: 做什么, en: Trade } } }
    documents: { licence: { title: { zh: 执照, en: Licence } }, lease: { title: { zh: 租约, en: Lease } } }
    award: { rows: { gift: { title: §, pays: 100, from: city } } }
    appeal: { to: office, within: 60 days }
    review:
      - { stage: check, kind: review, title: { zh: 审核, en: Check }, by: district_officer, within: 10 working days }
      - { stage: decision, kind: decision, title: { zh: 决定, en: Decision }, by: city_officer }
    clocks: { promise: { title: { zh: 承诺, en: Promise }, within: 20 working days${clock} } }`
const text = smallText(`
plan: asked
bodies: { office: { title: { zh: 残联, en: Federation } } }
purses: { city: { title: §, level: city, keeper: office } }
schemes:
  still:${scheme(', stands_still: [expert]')}
  runs:${scheme('')}`)

export async function publishAsked(city: GivenCity): Promise<void> {
  const published = await city.asProgram((act) => publishPlan(act, text, 'plan.yaml'))
  if ('faults' in published) throw new Error(JSON.stringify(published.faults))
  await city.asProgram(async (act) =>
    appropriate(act, (await programmeById(act, published.id)).plan, { purse: 'city', division: '140100', amount_fen: yuan(1000), says: '拨款' }),
  )
}
