/**
 * The same filter as an indexed query: twenty-five comparisons, the person's limits, a GiST index on the place, and the
 * best twenty by what the job is worth to the person. The fit is left out of the order, which makes it easier for SQL.
 */
import { Client } from 'pg'
import { startCluster } from '../../src/kit/cluster/start.ts'
import { axisIds } from '../../src/match/axes.ts'
import { barredRow, hasRow, lawRow } from '../../src/match/pack/vacancies.ts'
import { lawRuleIds } from '../../src/match/law-rules.ts'
import { surroundings } from '../../src/match/axes.ts'
import { temporaryFolder } from '../program.ts'
import type { Province } from './province.ts'

/** Milliseconds a person, over a sample. */
export async function shortlistsInSql({ vacancies: v, persons }: Province, sample: number): Promise<number> {
  const folder = temporaryFolder()
  const cluster = await startCluster(folder.path, { careless: true })
  const client = new Client({ connectionString: cluster.ownerUrl('postgres') })
  try {
    await client.connect()
    const needs = axisIds.map((axis) => `n_${axis.toLowerCase()}`)
    await client.query(
      `create table v (id int, home bool, at point, wage int, hours int2, contract int2, occupation int2, closed int, ${needs.map((name) => `${name} int2`).join(', ')})`,
    )
    const bit = (row: number, j: number): boolean => ((v.closing[row * v.wordsPerRow + (j >>> 5)] ?? 0) & (1 << (j & 31))) !== 0
    const rowOf = (j: number): (number | boolean | string)[] => {
      const closed =
        [...surroundings.keys()].reduce((bits, s) => bits | (bit(hasRow(s), j) ? 1 << s : 0), 0) |
        [...lawRuleIds.keys()].reduce((bits, r) => bits | (bit(lawRow(r), j) ? 1 << (16 + r) : 0), 0)
      const need = axisIds.map((_, a) => (bit(barredRow(a, 1), j) ? 2 : bit(barredRow(a, 0), j) ? 1 : 0))
      return [j, j >= v.homeStart, `(${v.x[j]},${v.y[j]})`, v.wage[j] ?? 0, v.hours[j] ?? 0, v.contract[j] ?? 0, v.occupation[j] ?? 0, closed, ...need]
    }
    for (let from = 0; from < v.count; from += 1000) {
      const rows = Array.from({ length: Math.min(1000, v.count - from) }, (_, i) => rowOf(from + i))
      await client.query(
        `insert into v values ${rows.map((row) => `(${row.map((each) => (typeof each === 'string' ? `'${each}'` : String(each))).join(',')})`).join(',')}`,
      )
    }
    await client.query('create index on v using gist (at) where not home')
    await client.query('create index on v (wage) where home')
    await client.query('vacuum analyze v')
    const began = performance.now()
    for (let n = 0; n < sample; n += 1) {
      const p = Math.floor((n * persons.count) / sample)
      const tops = axisIds.map((_, a) => (persons.interval[p * axisIds.length + a] ?? 0) % 6)
      const closed = (persons.cannot[p] ?? 0) | ((persons.lawNo[p] ?? 0) << 16)
      const [x, y, reach] = [persons.x[p] ?? 0, persons.y[p] ?? 0, persons.reach[p] ?? 0]
      const w = persons.weights.subarray(p * 6, p * 6 + 6)
      const open = `wage >= ${persons.wageMin[p]} and hours between ${persons.hoursMin[p]} and ${persons.hoursMax[p]} and closed & ${closed} = 0 and ${needs.map((name, a) => `${name} <= ${tops[a]}`).join(' and ')}`
      const worth = `least(100, sqrt(wage) * ${100 / Math.sqrt(2 * Math.max(1, persons.wageMin[p] ?? 1))}) * ${w[0]} + contract * ${w[5]}`
      await client.query(`select id from (
        select id, ${worth} + ${w[1]} * 100 * sqrt(greatest(0, 1 - (at <-> point(${x},${y})) / ${reach})) as worth from v
          where not home and at <@ circle '((${x},${y}),${reach})' and ${open}
        union all select id, ${worth} + ${w[1]} * 100 from v where home and ${open}) o order by worth desc, id limit 20`)
    }
    return (performance.now() - began) / sample
  } finally {
    await client.end()
    await cluster.stop()
    folder.remove()
  }
}
