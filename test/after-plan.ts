/** A small plan of two schemes: one names a way of appeal, the other none. */
import { yuan } from '../src/kit/money.ts'
import { appropriate } from '../src/features/funds/acts.ts'
import { programmeById, publishPlan } from '../src/features/programmes/acts.ts'
import type { GivenCity, Person } from './given.ts'
import { smallText } from './small-plan.ts'
import { anApplicant, done, idIn } from './steps.ts'

const chain = `
    review:
      - { stage: acceptance, kind: acceptance, title: { zh: 受理, en: Acceptance }, by: district_officer }
      - { stage: decision, kind: decision, title: { zh: 决定, en: Decision }, by: city_officer }`
const text = smallText(
  `
plan: after
bodies: { office: { title: { zh: 市残联, en: City Federation } }, bureau: { title: { zh: 市人社局, en: Labour Bureau } } }
schemes:
  bare:
    title: { zh: 没有写申诉的项目, en: A scheme without a way of appeal }
    says: §
    for: person
    windows: [{ from: 2026-01-01, to: 2030-12-31 }]
    asks: { trade: { kind: text, label: { zh: 做什么, en: Trade } } }
    award: { rows: { gift: { title: §, pays: 100, from: city } } }${chain}`,
  `
title: { zh: 小店扶持, en: Aid for small shops }
asks: { trade: { kind: text, label: { zh: 做什么, en: Trade } } }
appeal: { to: bureau, within: 60 days, answered_within: 15 working days, ground: { zh: 认定的事实不对, en: The facts were found wrongly }, waits: [payment], clause: 第八条 }
review:
  - { stage: acceptance, kind: acceptance, title: { zh: 受理, en: Acceptance }, by: district_officer }
  - { stage: decision, kind: decision, title: { zh: 决定, en: Decision }, by: city_officer }`,
)

export async function publishAfter(city: GivenCity): Promise<void> {
  const published = await city.asProgram((act) => publishPlan(act, text, 'plan.yaml'))
  if ('faults' in published) throw new Error(JSON.stringify(published.faults))
  await city.asProgram(async (act) => {
    const { plan } = await programmeById(act, published.id)
    await appropriate(act, plan, { purse: 'city', division: '140100', amount_fen: yuan(1000), says: '拨款' })
  })
}

/** An applicant's case of a scheme, submitted. */
export async function filedAfter(city: GivenCity, name: string, scheme = 'one'): Promise<{ at: string; id: number; applicant: Person }> {
  const applicant = await anApplicant(city, name)
  const id = idIn((await applicant.post(`/taiyuan/apply/after/${scheme}`)).headers.location)
  const at = `/taiyuan/cases/${id}`
  done(await applicant.post(`${at}/form/1`, { trade: '修鞋' }))
  done(await applicant.post(`${at}/submit`))
  return { at, id, applicant }
}
