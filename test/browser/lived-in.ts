/** A town in which something has happened: a case at every stage, a notice with an objection, an award, a plaque, a draft. */
import { readFileSync } from 'node:fs'
import type { Person } from '../given.ts'
import { anApplicant, businessAnswers, done, fillIn, givePapers, idIn, personDetails, putOnNotice } from '../steps.ts'
import { givePosts } from './posts.ts'
import { roomAttendant, tellProfile } from '../seekers.ts'
import { liveHomeWork } from './home-work.ts'
import { liveMessages } from './messages.ts'
import { tellOfItself } from './stories-told.ts'
import { openTown, type Town } from './town.ts'

export async function openLivedInTown(): Promise<Town> {
  const town = await openTown()
  const { given, people } = town
  const file = async (who: Person): Promise<number> => {
    const id = await fillIn(who)
    done(await who.post(`/taiyuan/cases/${id}/submit`))
    return id
  }
  const newcomer = async (name: string): Promise<number> => file(await anApplicant(given, name))
  const shop = await aShop(people.shop)
  const granted = await newcomer('赵大海')
  for (const id of [granted, shop]) await putOnNotice(people.officer, id)
  await given.on('2026-03-12')
  for (const id of [granted, shop]) await grant(town, id, '2026-03-12')

  const source = readFileSync('plans/taiyuan-continuing/plan.yaml', 'utf8').replace('at_least: 40', 'at_least: 45')
  done(await people.second.post('/taiyuan/plans/propose', { source, note: '基地目标提高到四十五个' }))
  const draw = { category: 'massage_shop', share_percent: '100', seed: '05 11 23 28 31', due_on: '2026-06-30' }
  done(await people.cityOfficer.post('/taiyuan/inspections/new', draw))

  done(await people.waiting.post('/taiyuan/person', personDetails('李春燕')))
  const waiting = await file(people.waiting)
  const notice = await putOnNotice(people.officer, waiting)
  const link = /\/taiyuan\/notices\/\d+\/object\/\d+/.exec((await given.nobody.get(`/taiyuan/notices/${notice}`)).body)?.[0] ?? ''
  done(await given.nobody.post(link, { text: '这家店好像没有开门。', contact: '' }))

  const passed = await newcomer('钱春生')
  done(await people.officer.post(`/taiyuan/cases/${passed}/accept`))
  done(await people.officer.post(`/taiyuan/cases/${passed}/pass`))
  const accepted = await newcomer('周小兰')
  done(await people.officer.post(`/taiyuan/cases/${accepted}/accept`))
  const returned = await newcomer('冯志强')
  done(await people.officer.post(`/taiyuan/cases/${returned}/review/return`, { note: '执照照片看不清，请重拍' }))
  await newcomer('吴海燕')
  await given.on('2026-03-20')
  await newcomer('郑水仙')

  done(await people.plain.post('/taiyuan/person', personDetails('孙秀英')))
  const draft = idIn((await people.plain.post('/taiyuan/apply/taiyuan-continuing/self_employment')).headers.location)
  done(await people.plain.post(`/taiyuan/cases/${draft}/form/1`, { ...businessAnswers(), business_name: '秀英裁缝铺', trade: '裁缝、改衣' }))
  await givePapers(people.plain, draft, ['licence'])
  await givePosts(town)
  await tellProfile(people.waiting)
  await roomAttendant(people.shop)
  await liveHomeWork(town)
  await liveMessages(town)
  await tellOfItself(town, shop)
  return town
}

async function aShop(shop: Person): Promise<number> {
  done(
    await shop.post('/taiyuan/organisation', {
      name: '杏花岭区明光按摩部（个体工商户）',
      trading_name: '明光盲人按摩',
      kind: 'individual_business',
      credit_code: '92140199MA0K7X2X0A',
      credit_code_note: '已对照执照',
      staff_count: '4',
      disabled_staff_count: '3',
      opened_on: '2020-05-01',
      address: '东社区 8 号',
      owner_name_public: 'no',
    }),
  )
  const id = idIn((await shop.post('/taiyuan/apply/taiyuan-continuing/massage_shop')).headers.location)
  const unit = { unit_name: '明光盲人按摩', licence_no: '92140199MA0K7X2X0A', established_on: '2020-05-01', address: '东社区 8 号' }
  done(await shop.post(`/taiyuan/cases/${id}/form/1`, unit))
  done(await shop.post(`/taiyuan/cases/${id}/form/2`, { staff_count: '4', disabled_count: '3', visual_count: '3', beds: '5' }))
  await givePapers(shop, id, ['licence', 'roster', 'premises'])
  done(await shop.post(`/taiyuan/cases/${id}/submit`))
  return id
}

async function grant({ people }: Town, id: number, on: string): Promise<void> {
  done(await people.officer.post(`/taiyuan/cases/${id}/review/record_visit`, { visited_on: on, found: '店面整洁，正在营业', as_described: 'yes' }))
  done(await people.cityOfficer.post(`/taiyuan/cases/${id}/review/propose`, { outcome: 'grant', reason: '符合条件', clause: '' }))
  done(await people.second.post(`/taiyuan/cases/${id}/review/second`, { agreed: 'yes', note: '' }))
}
