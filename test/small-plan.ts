/** Small plans for tests, and what a construct must show: its block is read, and does what it says. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, stringify } from 'yaml'
import { runCases } from '../src/plan/cases.ts'
import { constructs, constructsOf, standingsOf } from '../src/plan/constructs.ts'
import { toldBlocks } from '../src/plan/explain/blocks.ts'
import { readPlan } from '../src/plan/read.ts'
import type { Plan } from '../src/plan/shape.ts'
import { nationalLaw } from './plans.ts'

type Table = Record<string, unknown>
const phrase = '{ zh: 例, en: Sample }'
/** `§` stands for a sentence. */
const read = (text: string): Table => (parse(text.replaceAll('§', phrase)) ?? {}) as Table
const base = (): Table =>
  read(`
plan: small
title: §
says: §
division: "140100"
bodies: { office: { title: § } }
issued: { by: [office] }
in_force: { from: 2026-01-01, to: 2030-12-31 }
purses: { city: { title: §, level: city, keeper: office } }`)
const baseScheme = (): Table =>
  read(`
title: §
says: §
for: person
windows: [{ from: 2026-01-01, to: 2030-12-31 }]
asks: {}
award: { rows: { gift: { title: §, pays: 100, from: city } } }
review: [{ stage: decision, kind: decision, title: §, by: city_officer }]
appeal: { to: office, within: 60 days }`)

/** The text of a small plan: blocks of the plan, and blocks of its one scheme `one`, replace those of the smallest plan. */
export const smallText = (plan = '', scheme = ''): string => {
  const over = read(plan)
  const schemes = { one: { ...baseScheme(), ...read(scheme) }, ...(over['schemes'] as Table | undefined) }
  return stringify({ ...base(), ...over, schemes }, { aliasDuplicateObjects: false })
}
export const readSmall = (plan = '', scheme = '') => readPlan(smallText(plan, scheme), 'plan.yaml', nationalLaw())
export function smallPlan(plan = '', scheme = ''): Plan {
  const got = readSmall(plan, scheme)
  if ('faults' in got) throw new Error(JSON.stringify(got.faults))
  return got.plan
}
/** What the faults of a small plan say, in English. */
export const faultsOfSmall = (plan = '', scheme = ''): string[] => {
  const got = readSmall(plan, scheme)
  return 'faults' in got ? got.faults.map((f) => f.says.en) : []
}

export type Proof = {
  readonly plan?: string
  readonly scheme?: string
  /** `day | facts => what must come out`; the day may be left out, `events` may stand among the facts */
  readonly cases?: readonly string[]
  readonly rankings?: readonly string[]
  readonly tallies?: readonly string[]
  /** a piece of the plan or the scheme, what it becomes, and what is then said */
  readonly refuses?: readonly (readonly [from: string, to: string, says: RegExp])[]
}

/** Holds worked cases written in one line each against a small plan. */
export function holdCases(plan: Plan, { cases = [], rankings = [], tallies = [] }: Proof): void {
  const parts = (line: string): { day: string; facts: Table; expect: Table } => {
    const found = /^(?:(\d{4}-\d\d-\d\d) \| )?(.*?)\s*=> (.*)$/s.exec(line)
    assert.ok(found, line)
    return { day: found[1] ?? '2026-06-01', facts: read(`{ ${found[2] ?? ''} }`), expect: read(`{ ${found[3] ?? ''} }`) }
  }
  const name = (line: string): Table => ({ zh: line, en: line })
  const file = {
    plan: 'small',
    cases: cases.map((line) => {
      const { day, facts, expect } = parts(line)
      const { events, scheme, ...known } = facts
      return { name: name(line), scheme: scheme ?? 'one', day, facts: known, ...(events ? { events } : {}), expect }
    }),
    rankings: rankings.map((line) => {
      const { day, facts, expect } = parts(line)
      return { name: name(line), scheme: 'one', day, applicants: facts, expect }
    }),
    tallies: tallies.map((line) => {
      const { day, facts, expect } = parts(line)
      return { name: name(line), target: 'goal', day, records: facts['records'], expect }
    }),
  }
  const ran = runCases(plan, stringify(file, { aliasDuplicateObjects: false }), 'cases.yaml')
  assert.ok('results' in ran, JSON.stringify(ran))
  assert.deepEqual(
    ran.results.flatMap((r) => r.differences.map((d) => `${r.name.en}: ${d.path} is ${d.got}`)),
    [],
  )
}

/** Stands in every plan, however small. */
const always = new Set(['T01', 'T04', 'M05', 'P12'])

/** A test of one construct: it is found in this plan and not in a plan without it; its cases hold; what is misspelt in it is told at its line; a plan that uses it says how far it is carried out. */
export function proves(code: string, sentence: string, proof: Proof): void {
  test(`${code} ${sentence}`, () => {
    const { plan = '', scheme = '', refuses = [] } = proof
    const whole = smallPlan(plan, scheme)
    const known = constructs[code]
    assert.ok(known, code)
    assert.ok(constructsOf(whole).includes(code), `${code} is not found in its own plan`)
    assert.equal(constructsOf(smallPlan()).includes(code), always.has(code))
    const tried = [proof.cases, proof.rankings, proof.tallies].reduce((sum, each) => sum + (each?.length ?? 0), refuses.length)
    assert.ok(tried > 0, `${code} is not tried`)
    holdCases(whole, proof)
    for (const [from, to, says] of refuses) {
      assert.ok(plan.includes(from) || scheme.includes(from), from)
      const changed = (text: string): string => text.replace(from, () => to)
      const got = readSmall(changed(plan), changed(scheme))
      assert.ok('faults' in got, `${to} is accepted`)
      assert.ok(
        got.faults.some((f) => says.test(f.says.en) && f.line > 1 && /[\u4e00-\u9fff]/.test(f.says.zh)),
        JSON.stringify(got.faults),
      )
    }
    if (standingsOf(whole)[code] === 'runs') return
    const told = toldBlocks(whole).flatMap((block) => (block.kind === 'lines' ? block.lines.map((line) => line.en) : []))
    assert.ok(told.includes(`${known.title[1]} (${code})`), `${code} is not told as not yet run`)
  })
}
