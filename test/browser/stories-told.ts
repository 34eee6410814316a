/** What a lived-in town has told of itself: the story of its shop, in public, and a talk that was held. */
import { done } from '../steps.ts'
import type { Town } from './town.ts'

export async function tellOfItself({ people }: Town, shop: number): Promise<void> {
  const text = { text_zh: '店里四位按摩师，三位看不见。\n\n街坊都来。', text_en: 'Three of the four masseurs are blind.\n\nThe neighbours come.' }
  const told = { title_zh: '明光按摩的一天', title_en: 'A day at Mingguang', ...text, picture_alt_zh: '', picture_alt_en: '' }
  const written = await people.officer.post(`/taiyuan/cases/${shop}/story`, told)
  done(written)
  const story = String(written.headers.location)
  const own = story.replace('/stories/', '/my-stories/')
  const seen = /name="seen" value="(\w+)"/.exec((await people.shop.get(own)).body)?.[1] ?? ''
  done(await people.shop.post(own, { agreed: 'yes', seen }))
  done(await people.second.post(`${story}/publish`, { seen }))
  const place = { place_zh: '文化宫', place_en: 'Culture Hall', access_zh: '有坡道', access_en: 'Ramp' }
  const talk = await people.officer.post('/taiyuan/outreach', { kind: 'talk', title_zh: '宣讲', title_en: 'A talk', held_on: '2026-03-20', ...place })
  done(talk)
  done(await people.officer.post(`${String(talk.headers.location)}/outcome`, { outcome: 'pledge', outcome_count: '1', note: '一家答应设岗' }))
}
