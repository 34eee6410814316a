/** The quota monitor, as officers ask it: what is missing on a day, and what would fall below when papers run out. */
import { doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { givenCity, type GivenCity, type Person } from '../../../test/given.ts'
import { certificateFor } from '../../../test/people.ts'
import { plain } from '../../../test/steps.ts'
import { registerOrganisation } from '../organisations/acts.ts'
import { enterContract, recordMonth } from '../organisations/acts/staff.ts'
import { writePersons } from '../persons/acts/records.ts'

let city: GivenCity
let officer: Person
const kind = { kind: 'company', opened_on: '2020-01-01', address: '', owner_name_public: false, division: '140107003', account_id: null }

before(async () => {
  city = await givenCity()
  officer = await city.somebody('district_officer', '140107')
  await city.asProgram(async (act) => {
    const people = [1, 2].map((n) => ({
      record: {
        name: n === 1 ? '杨一' : '柳二',
        certificate_no: certificateFor(n, 'physical', 3),
        certificate_valid_to: n === 1 ? '2026-04-30' : '2030-01-01',
        division: '140107003',
      },
    }))
    const written = await writePersons(act, people, { kind: 'import', told_on: '2026-01-01' })
    const employ = async (name: string, staff_count: number, person_id: number) => {
      const bodies = { name, trading_name: name, credit_code: `CODE${staff_count}`, staff_count, disabled_staff_count: 1 }
      const id = await registerOrganisation(act, { ...kind, ...bodies })
      const staff = await enterContract(act, id, person_id, { contract_from: '2025-01-01', established: false, counted_elsewhere: false })
      await recordMonth(act, id, staff, { month: '2026-02', wage_fen: 200_000n, insured: true })
    }
    await employ('晨光食品', 60, written[0]?.person_id ?? 0)
    await employ('河西纺织', 100, written[1]?.person_id ?? 0)
    await registerOrganisation(act, { ...kind, name: '空册', trading_name: '空册', credit_code: 'CODE0', staff_count: 9, disabled_staff_count: 0 })
  })
})
after(() => city.close())

const monitor = async (query: string, who = officer) => plain((await who.get(`/taiyuan/quota?${query}`)).body).replace(/ (?=[,:.])/g, '')

test('the monitor says what each organisation counts, what the law asks for, and how many are missing', async () => {
  const page = await monitor('on=2026-03-02&minimum_wage=1980')
  match(page, /At least 1\.5 % of staff\. Rule: .*488.*第八条/)
  match(page, /河西纺织 Township .* Month 2026-02 Staff 100 Quota count 1 Share 1\.00% Asked for 1\.5 Short by 0\.5 Runs out within 60 days —/)
  doesNotMatch(page, /空册/)
})

test('it names whose certificate runs out within sixty days, so that the organisation would fall below', async () => {
  match(
    await monitor('on=2026-03-02&minimum_wage=1980'),
    /晨光食品 .*Asked for 0\.9 Short by Reached Runs out within 60 days Would fall below if not renewed 杨一: certificate, Thursday, 30 April 2026/,
  )
  // sixty days before: 1 March is the first day on which the last one counts
  doesNotMatch(await monitor('on=2026-02-28&minimum_wage=1980'), /杨一/)
})

test('without the minimum wage it asks for it; nobody sees another district', async () => {
  match(await monitor(''), /Enter the local minimum wage/)
  const wrong = await officer.get('/taiyuan/quota?on=2026-03-02&minimum_wage=lots')
  equal(wrong.statusCode, 422)
  match(wrong.body, /value="lots"/)
  match(plain(wrong.body), /Error: Local monthly minimum wage/)
  doesNotMatch(await monitor('on=2026-03-02&minimum_wage=1980', await city.somebody('district_officer', '140181')), /晨光食品/)
})
