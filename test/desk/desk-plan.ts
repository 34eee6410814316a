/** A small plan whose desk has everything: a step for some cases only, a joint signature, a panel, one place. */
import { appropriate } from '../../src/features/funds/acts.ts'
import { programmeById, publishPlan } from '../../src/features/programmes/acts.ts'
import { yuan } from '../../src/kit/money.ts'
import type { GivenCity, Person } from '../given.ts'
import { smallText } from '../small-plan.ts'
import { anApplicant, done, givePapers, idIn } from '../steps.ts'

const text = smallText(
  `
plan: desk
bodies: { office: { title: { zh: 残联, en: Federation } }, finance: { title: { zh: 市财政局, en: Finance Bureau } }, bureau: { title: { zh: 市人社局, en: Labour Bureau } } }
purses: { city: { title: §, level: city, keeper: office } }`,
  `
title: { zh: 小店扶持, en: Aid for small shops }
asks:
  trade: { kind: text, label: { zh: 做什么, en: Trade } }
  employees: { kind: number, label: { zh: 残疾职工, en: Disabled workers }, at_least: 0, at_most: 500, fills: staff.disabled_count }
documents: { licence: { title: { zh: 执照, en: Licence } }, lease: { title: { zh: 租约, en: Lease }, optional: true } }
places: { at_most: 1, each: plan, when_short: [{ title: { zh: 残疾职工多的优先, en: More disabled workers first }, highest: staff.disabled_count }] }
review:
  - { stage: acceptance, kind: acceptance, title: { zh: 受理, en: Acceptance }, by: district_officer }
  - { stage: check, kind: review, title: { zh: 审核, en: Check }, by: district_officer, with: [finance_officer], with_bodies: [finance, bureau] }
  - { stage: large, kind: review, title: { zh: 大户复查, en: Check of the large }, by: district_officer, when: { staff.disabled_count: { at_least: 50 } } }
  - stage: panel
    kind: review
    title: { zh: 评审, en: Panel }
    by: city_officer
    panel: { seats_at_least: 3, each_sex_at_least: 1/3, users_at_least: 1, quorum: 2, carries: average_score, recusal: { zh: 近亲属, en: near relatives }, scores: { plan: { title: { zh: 计划, en: Plan }, weight: 60 }, staff: { title: { zh: 用人, en: Staff }, weight: 40 } }, pass_at_least: 60 }
  - { stage: decision, kind: decision, title: { zh: 决定, en: Decision }, by: city_officer }`,
)

/** Publishes the plan in a city. Returns its version. */
export async function publishDesk(city: GivenCity): Promise<number> {
  const published = await city.asProgram((act) => publishPlan(act, text, 'plan.yaml'))
  if ('faults' in published) throw new Error(JSON.stringify(published.faults))
  await city.asProgram(async (act) => {
    const { plan } = await programmeById(act, published.id)
    await appropriate(act, plan, { purse: 'city', division: '140100', amount_fen: yuan(1000), says: '拨款' })
  })
  return published.id
}

export type Filed = { readonly id: number; readonly applicant: Person; readonly at: string }

/** An applicant's case, submitted. */
export async function filed(city: GivenCity, name: string, employees: number): Promise<Filed> {
  const applicant = await anApplicant(city, name)
  const id = idIn((await applicant.post('/taiyuan/apply/desk/one')).headers.location)
  const at = `/taiyuan/cases/${id}`
  done(await applicant.post(`${at}/form/1`, { trade: '修鞋', employees: String(employees) }))
  await givePapers(applicant, id, ['licence'])
  done(await applicant.post(`${at}/submit`))
  return { id, applicant, at }
}

/** Takes a submitted case through acceptance and the joint check, up to its panel. */
export async function throughCheck({ at }: Pick<Filed, 'at'>, officer: Person, finance: Person): Promise<void> {
  done(await officer.post(`${at}/accept`))
  done(await finance.post(`${at}/sign/finance`, { agreed: 'yes', note: '' }))
  done(await officer.post(`${at}/sign/bureau`, { agreed: 'yes', note: '', paper: '人社函〔2026〕3号' }))
  done(await officer.post(`${at}/pass`))
}
