/** Matching on made-up provinces: lists, prices, fair, edits, map, and planted worlds. `--full` for a million persons. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { accommodationIds } from '../src/match/accommodations.ts'
import { draftDemands, readPrior } from '../src/match/prior.ts'
import { congestion } from './match/congestion.ts'
import { measureEdits } from './match/edits.ts'
import { holdAgainst } from './match/exact.ts'
import { fairDay } from './match/fair-day.ts'
import { shortlistsInSql } from './match/in-sql.ts'
import { plant, worlds } from './match/planted.ts'
import { drawProvince } from './match/province.ts'
import { matchProvince } from './match/threads.ts'
import { models } from './match/world.ts'
import { seed, type Bench, type Say } from './report.ts'

const threads = 2
const width = 40
const bars = { lists_s: 60, memory_mb: 6144, filled: 0.9, loss: 0.12, fair_ms: 1000, edit_ms: 10, map_s: 120, blocked: 0.02 }
const share = (part: number): string => `${(100 * part).toFixed(2)} %`

export const match: Bench = async (say) => {
  const full = process.argv.includes('--full')
  const lists = await provinceLists(say, full)
  const market = await marketDays(say, full)
  const fairs = models.map((model) => {
    const day = fairDay(seed, 5000, 2000, model)
    say(
      `fair, ${model}: ${day.pairs} pairs, ${day.openings} openings, ${day.assigned} assigned in ${day.ms.toFixed(0)} ms (processor ${day.processor_ms.toFixed(0)} ms), proof ${day.faults.length === 0 ? 'holds' : day.faults.join()} in ${day.proof_ms.toFixed(0)} ms (bar ${bars.fair_ms})`,
    )
    return { model, ...day }
  })
  const edits = measureEdits(seed, full ? 50_000 : 10_000, full ? 100_000 : 10_000, 200)
  say(
    `edits: person p95 ${edits.person_p95_ms.toFixed(2)} ms, vacancy p95 ${edits.vacancy_p95_ms.toFixed(2)} ms, among ${edits.persons} persons and ${edits.vacancies} vacancies (bar ${bars.edit_ms})`,
  )
  const planted = plantedWorlds(say)
  const holds =
    lists.holds &&
    market.every(({ filled, loss }) => filled >= bars.filled && loss <= bars.loss) &&
    fairs.every(({ ms, faults }) => ms <= bars.fair_ms && faults.length === 0) &&
    Math.max(edits.person_p95_ms, edits.vacancy_p95_ms) <= bars.edit_ms &&
    planted.every(({ world, wrongly_blocked }) => world === 'insistent' || wrongly_blocked <= bars.blocked)
  return { figures: { lists: lists.figures, market, fairs, edits, planted }, holds }
}

async function provinceLists(say: Say, full: boolean): Promise<{ figures: object; holds: boolean }> {
  const [persons, vacancies] = full ? [1_000_000, 100_000] : [50_000, 10_000]
  say(`lists: drawing ${persons} persons and ${vacancies} vacancies, seed ${seed} …`)
  const province = drawProvince(seed, persons, vacancies, 'mixed')
  const before = process.cpuUsage()
  const { kept, seconds, opened, prices } = await matchProvince(province, threads, width)
  const used = process.cpuUsage(before)
  const { map: map_s = 0, ...rest } = seconds
  const lists_s = Object.values(rest).reduce((a, b) => a + b, 0)
  const processor_s = (used.user + used.system) / 1e6
  const memory_mb = Math.round(process.resourceUsage().maxRSS / 1024)
  const parts = Object.entries(rest).map(([name, s]) => `${name} ${s.toFixed(1)}`)
  say(
    `lists and prices: ${lists_s.toFixed(1)} s (${parts.join(', ')}); processor ${processor_s.toFixed(1)} s with the map; at most ${memory_mb} MB (bars ${bars.lists_s} s, ${bars.memory_mb} MB)`,
  )
  const map = accommodationIds.map((id, x) => ({ id, pairs: opened.pairs[x] ?? 0, persons: opened.persons[x] ?? 0 })).toSorted((a, b) => b.pairs - a.pairs)
  say(
    `map in ${map_s.toFixed(1)} s (bar ${bars.map_s}): ${map
      .slice(0, 5)
      .map(({ id, pairs, persons: helped }) => `${id} opens ${pairs} pairs to ${helped} persons`)
      .join('; ')}`,
  )
  const exact = holdAgainst(province, kept, width, 20, full ? 100 : 300)
  say(
    `exact: ${share(exact.recall)} of ${exact.checked} places are those of trying every vacancy; of ${exact.explained} explanations ${share(exact.faithful)} give their verdict and score again, ${share(exact.invariant)} are the same under other labels`,
  )
  const sql_ms = await shortlistsInSql(province, full ? 100 : 200)
  const own_us = (1e6 * (seconds['lists'] ?? 0) * threads) / persons
  say(`the same filter in indexed SQL: ${sql_ms.toFixed(2)} ms a person, here ${own_us.toFixed(0)} µs`)
  const holds =
    lists_s <= bars.lists_s && memory_mb <= bars.memory_mb && map_s <= bars.map_s && exact.recall === 1 && exact.faithful === 1 && exact.invariant === 1
  return {
    figures: {
      persons,
      vacancies,
      threads,
      width,
      seconds,
      lists_s,
      processor_s,
      memory_mb,
      priced: prices.filter((price) => price > 0).length,
      exact,
      sql_ms,
      own_us,
      map,
    },
    holds,
  }
}

async function marketDays(say: Say, full: boolean) {
  const [persons, vacancies] = full ? [100_000, 10_000] : [20_000, 2000]
  const found = []
  for (const model of models) {
    const each = await congestion(seed, persons, vacancies, model, threads)
    say(
      `prices, ${model}: ${share(each.plain)} of the ${each.most} possible hires with plain lists, ${share(each.filled)} with prices, at ${share(each.loss)} of the list's score (${share(each.loss_in_front)} of its first five; bars ${share(bars.filled)} at ${share(bars.loss)})`,
    )
    found.push({ model, persons, vacancies, ...each })
  }
  return found
}

function plantedWorlds(say: Say) {
  const table = (name: string) => parse<Record<string, string>>(readFileSync(`data/occupations/${name}.csv`, 'utf8'), { columns: true })
  const crosswalk = table('crosswalk')
  const prior = readPrior(table('demand_prior'), crosswalk)
  const drafts = crosswalk.map(({ cn_code }) => draftDemands(prior, cn_code ?? ''))
  return worlds.map((world) => {
    const counts = plant(seed, world, 20_000, drafts)
    const wrongly_blocked = counts.blocked / counts.feasible
    const wrongly_passed = counts.passed / counts.infeasible
    const questions = counts.questions / counts.open
    say(
      `planted, ${world}: ${share(wrongly_blocked)} of feasible pairs blocked (bar ${share(bars.blocked)}), ${share(wrongly_passed)} of the others passed, ${questions.toFixed(2)} questions for each open pair`,
    )
    return { world, ...counts, wrongly_blocked, wrongly_passed, questions }
  })
}
