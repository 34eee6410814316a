/** Rows of one district for the matrix, people of every role in two, and the state in which a request finds them. */
import { Client } from 'pg'
import { roles, type Role } from '../../src/kit/role.ts'
import { givenCity, type GivenCity, type Person } from '../given.ts'
import { creditCodeFor } from '../people.ts'
import { anApplicant, aPhoto, done, fillIn, givePapers, idIn, personDetails, putOnNotice, submitted } from '../steps.ts'

export type Area = '140107' | '140181'
export const townshipOf: Record<Area, string> = { '140107': '140107003', '140181': '140181203' }
const atTownship = new Set<Role>(['applicant', 'organisation', 'commissioner'])

export const shopDetails = (n: number) => ({
  name: '明光按摩部',
  trading_name: '明光盲人按摩',
  kind: 'individual_business',
  credit_code: creditCodeFor(n),
  credit_code_note: '已对照执照',
  staff_count: '4',
  disabled_staff_count: '3',
  opened_on: '2020-05-01',
  address: '东社区 8 号',
  owner_name_public: 'no',
})
export const shopAnswers = { unit_name: '明光盲人按摩', licence_no: creditCodeFor(77), established_on: '2020-05-01', address: '东社区 8 号' }

export type Rows = {
  readonly city: GivenCity
  readonly owner: Client
  readonly people: Record<Role, Record<Area, Person>>
  /** a person's case, and an organisation's, each with a document */
  readonly cases: Record<'person' | 'organisation', { id: number; document: number }>
  readonly person: number
  readonly notice: number
  readonly item: number
  readonly objection: number
  /** an applicant's account that nobody of the matrix uses */
  readonly account: number
  readonly evidence: string
  /** a correction that the person asked for */
  readonly correction: number
  /** two entries that may be one person, and a merge of two others */
  readonly pair: number
  readonly merge: number
  /** a campaign, and an inspection of the shop's plaque */
  readonly campaign: number
  readonly inspection: number
  /** a spreadsheet that was brought in, with one row */
  readonly spreadsheet: number
  readonly proposal: number
  /** the shop, and a worker on its roster */
  readonly organisation: number
  readonly staff: number
}

export async function givenRows(): Promise<Rows> {
  const city = await givenCity()
  const owner = new Client({ connectionString: city.ownerUrl })
  await owner.connect()
  await owner.query('set search_path to city_140100, shared')
  const one = async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows[0] as Record<string, never>
  const people = {} as Record<Role, Record<Area, Person>>
  for (const role of roles) {
    const at = async (area: Area) => city.somebody(role, atTownship.has(role) ? townshipOf[area] : area)
    people[role] = { '140107': await at('140107'), '140181': await at('140181') }
  }
  const applicant = people.applicant['140107']
  done(await applicant.post('/taiyuan/person', personDetails('钱多')))
  const own = await fillIn(applicant)
  const { id: person } = await one('select id from person where account_id = $1', [applicant.account])
  const commissioner = people.commissioner['140107'].account
  const { id: consent } = await one(
    `insert into consent (person_id, division, covers, how, given_on, recorded_at) values ($1, '140107003', 'filing_on_behalf', '签字', '2026-03-01', now()) returning id`,
    [person],
  )
  await owner.query(`update application set filed_by = $2, on_behalf_reason = '行动不便', consent_id = $3 where id = $1`, [own, commissioner, consent])
  const shop = people.organisation['140107']
  done(await shop.post('/taiyuan/organisation', shopDetails(1)))
  const shops = idIn((await shop.post('/taiyuan/apply/taiyuan-continuing/massage_shop')).headers.location)
  done(await shop.post(`/taiyuan/cases/${shops}/form/1`, shopAnswers))
  done(await shop.post(`/taiyuan/cases/${shops}/form/2`, { staff_count: '4', disabled_count: '3', visual_count: '3', beds: '5' }))
  await givePapers(shop, shops, ['licence', 'roster', 'premises'])

  const maker = await city.somebody('district_officer', '140107', '区经办甲')
  const noticed = await submitted(city, '孙三')
  const notice = await putOnNotice(maker, noticed.id)
  const { id: item } = await one('select id from notice_item where notice_id = $1', [notice])
  done(await city.nobody.post(`/taiyuan/notices/${notice}/object/${item}`, { text: '不实', contact: '' }))
  const { id: objection } = await one('select id from objection')
  const target = await anApplicant(city, '李四')
  const { sha256 } = await city.tools.files.keep(await aPhoto())
  await owner.query(
    `insert into placement (plan_version_id, person_id, organisation_id, employment_form, started_on, contract_sha256, division, recorded_at)
     select (select max(id) from plan_version), $1, o.id, 'individual', '2026-02-01', $2, '140107003', now() from organisation o limit 1`,
    [person, sha256],
  )
  await owner.query(
    `insert into recognition (application_id, plan_version_id, category, organisation_id, plaque_number, shown_name, division, valid_from, recognised_at)
     select $1, max(v.id), 'massage_shop', (select min(id) from organisation), 'TEST-001', '明光盲人按摩', '140107003', '2026-02-01', now() from plan_version v`,
    [shops],
  )
  const { id: correction } = await one(`insert into person_correction (person_id, wish_sealed, asked_by, asked_at) values ($1, $2, $3, now()) returning id`, [
    person,
    city.tools.cipher.seal('村名写错了', 'person_correction.wish'),
    applicant.account,
  ])
  const likeThem = `insert into person (name, name_latin, sex, birth_on, division, village, registered_at, search_version)
    select name, name_latin, sex, birth_on, division, village, now(), 1 from person where id = $1 returning id`
  const twin = async (like: number) => Number((await one(likeThem, [like]))['id'])
  const { id: pair } = await one(`insert into person_pair (first_id, second_id, why, found_at) values ($1, $2, 'name_birth_village', now()) returning id`, [
    person,
    await twin(Number(person)),
  ])
  const { id: merge } = await one(
    `insert into person_merge (survivor_id, merged_id, taken, reason, merged_at, in_force_at) values ($1, $2, '{}', 'x', now(), now()) returning id`,
    [person, await twin(Number(person))],
  )
  const { id: campaign } = await one(
    `insert into inspection_campaign (plan_version_id, category, year, seed, share_percent, frame, due_on, opened_by, opened_at)
     select max(v.id), 'massage_shop', 2026, '7', 100, '[{"plaque_number": "TEST-001", "district": "140107"}]', '2026-06-30', $1, now() from plan_version v returning id`,
    [maker.account],
  )
  const { id: inspection } = await one(
    `insert into inspection (campaign_id, recognition_id, organisation_id, division, state, since, due_on)
     select $1, r.id, r.organisation_id, r.division, 'drawn', now(), '2026-06-30' from recognition r where plaque_number = 'TEST-001' returning id`,
    [campaign],
  )
  const table = await city.tools.files.keepSheet(Buffer.from('姓名,残疾人证号\n钱多,14019919850312001842\n'))
  const { id: spreadsheet } = await one(
    `insert into import (file_name, file_sha256, header_row, columns, told_on, area, division, started_by, started_at, changed_at)
     values ('名单.csv', $1, 1, '[{"index":0,"header":"姓名","field":"name"},{"index":1,"header":"残疾人证号","field":"certificate_no"}]', '2026-03-01', '140107', '140107003', $2, now(), now()) returning id`,
    [table.sha256, commissioner],
  )
  await owner.query(`insert into import_row (import_id, number, state, cells_sealed) values ($1, 1, 'doubtful', $2)`, [
    spreadsheet,
    city.tools.cipher.seal('{}', 'import_row.cells'),
  ])
  const { id: proposal } = await one(
    `insert into plan_proposal (plan, source, sha256, note, proposed_at) select plan, source || ' # again', 'x', '试改', now() from plan_version order by id desc limit 1 returning id`,
  )
  const { id: organisation } = await one('select min(id) as id from organisation')
  const { id: staff } = await one(
    `insert into staff (organisation_id, person_id, contract_from, recorded_at) values ($1, $2, '2025-01-01', now()) returning id`,
    [organisation, person],
  )
  const documentOf = async (id: number) => (await one('select min(id) as id from document where application_id = $1', [id]))['id'] ?? 0
  const cases = { person: { id: own, document: await documentOf(own) }, organisation: { id: shops, document: await documentOf(shops) } }
  return {
    city,
    owner,
    people,
    cases,
    person: Number(person),
    notice,
    item: Number(item),
    objection: Number(objection),
    account: target.account,
    evidence: sha256,
    correction: Number(correction),
    pair: Number(pair),
    merge: Number(merge),
    campaign: Number(campaign),
    inspection: Number(inspection),
    spreadsheet: Number(spreadsheet),
    proposal: Number(proposal),
    organisation: Number(organisation),
    staff: Number(staff),
  }
}

/** The layout of an office, kept anew for whoever forgets it. */
export const layoutId = 900
