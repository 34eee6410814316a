/** Every list there is, given out in both formats. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { givenCity, type GivenCity } from '../../../test/given.ts'
import { submitted } from '../../../test/steps.ts'
import { openBook } from '../../kit/sheet/book.ts'
import { shownOf } from '../../kit/sheet/cell.ts'

let city: GivenCity
before(async () => {
  city = await givenCity()
})
after(() => city.close())
const zh = { 'accept-language': 'zh-CN' }
async function rowsIn(answer: { rawPayload: Buffer }): Promise<string[][]> {
  const found: string[][] = []
  for await (const { cells } of (await openBook(answer.rawPayload)).rows(0)) found.push(cells.map(shownOf))
  return found
}

test('every list goes out in both formats, and only to the roles it is for', async () => {
  const officer = await city.somebody('district_officer', '140107')
  const take = async (fields: Record<string, string>, list: string) => officer.post(`/taiyuan/exports/${list}`, fields, zh)
  await submitted(city, '孙三')
  const columns: Record<string, Record<string, string>> = {
    organisations: { at_name: '1', at_credit_code: '2' },
    cases: { at_number: '1', at_applicant: '2', at_certificate_no: '3', at_scheme: '4', state: 'submitted', from: '2026-03-01', to: '2026-03-31' },
    plaques: { at_plaque_number: '1', at_category: '2' },
    notices: { at_notice: '1', at_shown_name: '2', at_amount: '3' },
    placements: { at_name: '1', at_wage: '2', from: '2026-01-01' },
    awards: { at_number: '1', at_total: '2', at_holder: '3' },
  }
  for (const [list, fields] of Object.entries(columns))
    for (const format of ['xlsx', 'csv']) {
      const answer = await take({ ...fields, format, ...(list === 'plaques' ? {} : { reason: '核对台账' }) }, list)
      const rows = await rowsIn(answer)
      ok(rows.length >= (list === 'plaques' ? 4 : 5) - (list === 'organisations' || list === 'notices' ? 1 : 0), list)
      if (list === 'cases') deepEqual(rows.at(-1)?.slice(1, 3), ['孙三', '＊＊＊＊＊＊'])
    }
  const commissioner = await city.somebody('commissioner', '140107003')
  equal((await commissioner.get('/taiyuan/exports/awards')).statusCode, 403)
  equal((await commissioner.get('/taiyuan/exports/nothing')).statusCode, 404)
  equal((await officer.post('/taiyuan/exports/cases', { ...columns['cases'], format: 'csv', reason: '核对台账', to: '2026-01-01' })).statusCode, 422)
})
