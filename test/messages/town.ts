/** A town whose people have telephones, and an officer; for the stories of messages. */
import { after, before, beforeEach } from 'node:test'
import { tellHolder } from '../../src/features/messages/acts.ts'
import { givenCity, type GivenCity, type Person } from '../given.ts'
import { done, personDetails, plain } from '../steps.ts'
import { at, outsideWorld, type World } from './world.ts'

export type Told = { who: Person; id: number; phone: string; name: string }
export type Town = {
  readonly city: GivenCity
  readonly world: World
  readonly officer: Person
  /** noon of the first of March, with nothing sent yet */
  readonly begin: () => Promise<void>
  /** somebody with an account and a telephone */
  readonly somebody: (more?: Record<string, string>) => Promise<Told>
  readonly wishes: (told: Told, wish: Record<string, string>) => Promise<void>
  /** tells them of money and a grade, which must never leave the house */
  readonly tell: (told: Told) => Promise<void>
  readonly page: (who: Person, path: string) => Promise<string>
  readonly errandsOf: (told: Told) => ReturnType<typeof errands>
  readonly smsTo: (told: Told) => World['delivered']
  readonly close: () => Promise<void>
}
export const phrase = { zh: '发给您 {money}，肢体二级', en: 'You are paid {money}; physical, grade 2' }
const errands = (city: GivenCity, id: number) =>
  city.asProgram(({ db }) => db.selectFrom('errand').selectAll().where('person_id', '=', id).orderBy('id').execute())

/** One town for every test of a file, back at its beginning before each; `use` is given it once it stands. */
export function shareTown(use: (town: Town) => void): void {
  let town: Town | undefined
  before(async () => use((town = await messageTown())))
  beforeEach(() => town?.begin())
  after(() => town?.close())
}

async function messageTown(): Promise<Town> {
  const city = await givenCity()
  const world = await outsideWorld(city)
  let n = 0
  return {
    city,
    world,
    officer: await city.somebody('district_officer', '140107', '区经办甲'),
    begin: async () => {
      await at(city, '01T12:00')
      world.asked.length = world.delivered.length = world.mails.length = 0
      world.answers = () => 200
      world.meets = () => {}
    },
    somebody: async (more = {}) => {
      const phone = `138000000${String((n += 1)).padStart(2, '0')}`
      const name = `${'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'[n] ?? '朱'}消息`
      const who = await city.somebody('applicant', '140107003', name)
      done(await who.post('/taiyuan/person', { ...personDetails(name), phone, communication: 'none', ...more }))
      const { id } = await city.asProgram(({ db }) => db.selectFrom('person').select('id').where('account_id', '=', who.account).executeTakeFirstOrThrow())
      return { who, id, phone, name }
    },
    wishes: async ({ who }, wish) => done(await who.post('/taiyuan/inbox/wish', { channel: 'any', email: '', locale: 'zh-Hans', easy_read: 'no', ...wish })),
    tell: ({ who }) => city.asProgram((act) => tellHolder(act, who.account, null, phrase, { money: '10,000元' })),
    page: async (who, path) => plain((await who.get(path)).body),
    errandsOf: ({ id }) => errands(city, id),
    smsTo: ({ phone }) => world.delivered.filter(({ to }) => to === phone),
    close: async () => {
      await world.close()
      await city.close()
    },
  }
}
