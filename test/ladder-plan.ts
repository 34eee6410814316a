/** A small plan of a base with a plaque, an award and a ladder of what follows an inspection; and a body that holds one. */
import { yuan } from '../src/kit/money.ts'
import { appropriate } from '../src/features/funds/acts.ts'
import { programmeById, publishPlan } from '../src/features/programmes/acts.ts'
import type { GivenCity, Person } from './given.ts'
import { creditCodeFor } from './people.ts'
import { smallText } from './small-plan.ts'
import { done, idIn } from './steps.ts'

const text = smallText(
  `
plan: ladder
bodies: { office: { title: { zh: 市残联, en: City Federation } } }
recognitions:
  base:
    title: { zh: 示范基地, en: Model base }
    held_by: organisation
    inspection: { each: year }
    failure:
      put_right_within: 30 days
      otherwise: withdraw
      clause: 第九条
      heard_within: 5 days
      findings:
        records: { title: { zh: 台账不全, en: Records are incomplete }, severity: minor }
        vacant: { title: { zh: 岗位空缺, en: Posts stand empty }, severity: serious }
        forged: { title: { zh: 名册造假, en: The roster is forged }, severity: grave }
      ladder:
        - { severity: [minor], training: { within: 10 days } }
        - { severity: [minor], from_time: 2, warning: true, cut: { percent: 20 } }
        - { severity: [serious], suspension: { for: 1 month } }
        - { severity: [grave], withdrawal: true, ban: { for: 1 year }, clause: 第十条 }`,
  `
title: { zh: 示范基地认定, en: Model base }
for: organisation
recognises: base
asks: { trade: { kind: text, label: { zh: 做什么, en: Trade } } }
award: { rows: { gift: { title: §, pays: 1000, from: city } } }
appeal: { to: office, within: 60 days }
afterwards:
  obligations: { keep: { title: { zh: 保持两名残疾职工, en: Keeps two disabled workers }, holds: { staff.disabled_count: { at_least: 2 } }, for: 1 year, claims_month: pro_rata } }
review:
  - { stage: acceptance, kind: acceptance, title: { zh: 受理, en: Acceptance }, by: district_officer }
  - { stage: decision, kind: decision, title: { zh: 决定, en: Decision }, by: city_officer }`,
)

export type Officers = Readonly<Record<'officer' | 'chief' | 'second', Person>>

/** Publishes the plan, with 5,000 yuan in its purse. */
export async function publishLadder(city: GivenCity): Promise<void> {
  const published = await city.asProgram((act) => publishPlan(act, text, 'plan.yaml'))
  if ('faults' in published) throw new Error(JSON.stringify(published.faults))
  await city.asProgram(async (act) => {
    const { plan } = await programmeById(act, published.id)
    await appropriate(act, plan, { purse: 'city', division: '140100', amount_fen: yuan(5000), says: '拨款' })
  })
}

/** A body whose application was granted: it has a plaque and an award. */
export async function baseGranted(city: GivenCity, { officer, chief, second }: Officers, n: number): Promise<{ readonly base: Person; readonly id: number }> {
  const base = await city.somebody('organisation', '140107003', `基地${n}`)
  const unit = { name: `杏花岭区第${n}基地`, trading_name: `第${n}基地`, kind: 'company', credit_code: creditCodeFor(50 + n), credit_code_note: '已对照执照' }
  done(
    await base.post('/taiyuan/organisation', {
      ...unit,
      staff_count: '9',
      disabled_staff_count: '6',
      opened_on: '2020-05-01',
      address: '东社区 8 号',
      owner_name_public: 'no',
    }),
  )
  const id = idIn((await base.post('/taiyuan/apply/ladder/one')).headers.location)
  done(await base.post(`/taiyuan/cases/${id}/form/1`, { trade: '装配' }))
  done(await base.post(`/taiyuan/cases/${id}/submit`))
  done(await officer.post(`/taiyuan/cases/${id}/accept`))
  done(await chief.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合', clause: '' }))
  done(await second.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' }))
  return { base, id }
}
