/** `tongxing city add`: opens a city, with its own schema. */
import { areaOf } from '../kit/role.ts'
import { openCity } from '../kit/migrate.ts'
import type { Verb } from '../main.ts'
import { divisionByCode } from '../features/accounts/store.ts'
import { openHouse } from './house.ts'

/** Addresses of the house itself, which a city must not hide behind. */
const reserved = new Set(['accessibility', 'assets', 'gallery', 'healthz', 'language', 'metrics', 'readyz', 'source', 'who-to-call'])

export const city: Verb = {
  says: 'city add SLUG CODE [NAME ENGLISH]   open a city by its GB/T 2260 division code',
  run: async ([verb, slug = '', code = '', zh, en], settings) => {
    if (reserved.has(slug)) {
      console.error(`the slug ${slug} is an address of the house itself; choose another`)
      return 2
    }
    if (verb !== 'add' || !/^[a-z][a-z0-9-]{1,30}$/.test(slug) || !/^\d{6}$/.test(code)) {
      console.error('usage: tongxing city add SLUG CODE [NAME ENGLISH], for example: tongxing city add datong 140200 大同市 Datong')
      return 2
    }
    const house = await openHouse(settings)
    try {
      const known = await divisionByCode(house.db, code)
      const name = { zh: zh ?? known?.name_zh, en: en ?? known?.name_en }
      if (!name.zh || !name.en) {
        console.error(`the division ${code} is not in the table; give its name in Chinese and English too`)
        return 2
      }
      if (!known) {
        const { insertDivisions } = await import('../features/accounts/store.ts')
        await insertDivisions(house.db, [{ code, parent: null, level: areaOf(code).length === 6 ? 'district' : 'city', name_zh: name.zh, name_en: name.en }])
      }
      const schema = await openCity(house.ownerUrl ?? '', 'migrations', { slug, division: code, name_zh: name.zh, name_en: name.en, demonstration: false })
      console.log(`${name.zh} is open at /${slug} (schema ${schema})`)
      return 0
    } catch (error) {
      if ((error as { code?: string }).code !== '23505') throw error
      console.error(`a city with the slug ${slug} or the code ${code} is open already`)
      return 1
    } finally {
      await house.close()
    }
  },
}
