/** A blind masseur's shop, from its entry to its application. */
import type { GivenCity, Person } from './given.ts'
import { creditCodeFor } from './people.ts'
import { done, givePapers, idIn } from './steps.ts'

/** Registers the shop and submits its application for a plaque. */
export async function massageShop(city: GivenCity): Promise<{ readonly shop: Person; readonly id: number }> {
  const shop = await city.somebody('organisation', '140107003', '明光店主')
  const unit = { name: '杏花岭区明光按摩部', trading_name: '明光盲人按摩', kind: 'individual_business', credit_code: creditCodeFor(4) }
  const size = { staff_count: '4', disabled_staff_count: '3', opened_on: '2020-05-01', address: '东社区 8 号', owner_name_public: 'no' }
  done(await shop.post('/taiyuan/organisation', { ...unit, ...size, credit_code_note: '已对照执照' }))
  const id = idIn((await shop.post('/taiyuan/apply/taiyuan-continuing/massage_shop')).headers.location)
  const first = { unit_name: '明光盲人按摩', licence_no: creditCodeFor(4), established_on: '2020-05-01', address: '东社区 8 号' }
  done(await shop.post(`/taiyuan/cases/${id}/form/1`, first))
  done(await shop.post(`/taiyuan/cases/${id}/form/2`, { staff_count: '4', disabled_count: '3', visual_count: '3', beds: '5' }))
  await givePapers(shop, id, ['licence', 'roster', 'premises'])
  done(await shop.post(`/taiyuan/cases/${id}/submit`))
  return { shop, id }
}
